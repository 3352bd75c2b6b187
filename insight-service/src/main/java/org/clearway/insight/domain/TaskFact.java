package org.clearway.insight.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of project-service: a directive's tasks, as far as they say in whose hands a task is. */
public sealed interface TaskFact extends ForeignFact {
    String directiveId();

    String taskCode();

    /** Given to its leads. */
    record TaskAssigned(
            String directiveId,
            String taskCode,
            @Nullable Wording text,
            List<String> leads,
            @Nullable String issuerAgency)
            implements TaskFact {
        public TaskAssigned {
            requireNonNull(directiveId, "directiveId");
            requireNonNull(taskCode, "taskCode");
            leads = List.copyOf(requireNonNull(leads, "leads"));
        }
    }

    /**
     * Handed in: the issuer has it until it is returned or completed.
     *
     * @param agency the lead that handed it in; null = not said, all did
     * @param waitingFor leads that have not; while there are some, the issuer has nothing to look at
     */
    record TaskSubmitted(
            String directiveId,
            String taskCode,
            @Nullable String agency,
            @Nullable List<String> waitingFor) implements TaskFact {
        public TaskSubmitted {
            requireNonNull(directiveId, "directiveId");
            requireNonNull(taskCode, "taskCode");
        }
    }

    /**
     * Back in the hands of its leads.
     *
     * @param returnedTo which of them; null = not said, all
     */
    record TaskReturned(
            String directiveId, String taskCode, @Nullable List<String> returnedTo) implements TaskFact {
        public TaskReturned {
            requireNonNull(directiveId, "directiveId");
            requireNonNull(taskCode, "taskCode");
        }
    }

    /** Done. */
    record TaskCompleted(String directiveId, String taskCode) implements TaskFact {
        public TaskCompleted {
            requireNonNull(directiveId, "directiveId");
            requireNonNull(taskCode, "taskCode");
        }
    }
}
