package org.clearway.insight.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearway.insight.domain.Holding.Kind;
import org.clearway.insight.domain.TaskFact.TaskAssigned;
import org.clearway.insight.domain.TaskFact.TaskCompleted;
import org.clearway.insight.domain.TaskFact.TaskReturned;
import org.clearway.insight.domain.TaskFact.TaskSubmitted;
import org.jspecify.annotations.Nullable;

/** A task is in the hands of its leads, and of its issuer while what they handed in is looked at. */
final class TaskHands {
    private static final String EXAMINATION = "examination";
    private final Holdings holdings;
    private final Map<String, TaskAssigned> assigned = new HashMap<>();

    TaskHands(Holdings holdings) {
        this.holdings = holdings;
    }

    void apply(TaskFact fact, LocalDate day) {
        String id = fact.directiveId() + "/" + fact.taskCode();
        switch (fact) {
            case TaskAssigned a -> {
                assigned.put(id, a);
                toLeads(id, a, null, day);
            }
            case TaskSubmitted s -> submitted(id, s, day);
            case TaskReturned r -> {
                holdings.end(Kind.TASK, id, EXAMINATION, day);
                toLeads(id, assigned.get(id), r.returnedTo(), day);
            }
            case TaskCompleted c -> {
                holdings.end(Kind.TASK, id, null, day);
                holdings.end(Kind.TASK, id, EXAMINATION, day);
            }
        }
    }

    private void submitted(String id, TaskSubmitted by, LocalDate day) {
        List<String> waitingFor = by.waitingFor();
        if (by.agency() != null && waitingFor != null && !waitingFor.isEmpty()) {
            holdings.endOneOfSeveral(Kind.TASK, id, by.agency(), day);
            return;
        }
        holdings.end(Kind.TASK, id, null, day);
        toIssuer(id, assigned.get(id), day);
    }

    private void toLeads(String id, @Nullable TaskAssigned task, @Nullable List<String> some, LocalDate day) {
        if (task != null) {
            for (String lead : some == null ? task.leads() : some) {
                holdings.passToOneOfSeveral(new Holding(Kind.TASK, id, null, task.text(), lead, day, null));
            }
        }
    }

    private void toIssuer(String id, @Nullable TaskAssigned task, LocalDate day) {
        if (task != null && task.issuerAgency() != null) {
            holdings.pass(new Holding(Kind.TASK, id, EXAMINATION, task.text(), task.issuerAgency(), day, null));
        }
    }
}
