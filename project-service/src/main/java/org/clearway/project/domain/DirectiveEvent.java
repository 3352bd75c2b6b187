package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to a directive and its tasks. Leads and issuer stand in each, so that nobody need look them up. */
public sealed interface DirectiveEvent {
    DirectiveId directiveId();

    LocalDate occurredOn();

    /** What happened to one task. */
    sealed interface TaskEvent extends DirectiveEvent {
        TaskCode taskCode();
    }

    /** A directive was entered in the register. */
    record DirectiveRegistered(
            DirectiveId directiveId,
            String number,
            String series,
            int year,
            AgencyId issuerAgency,
            @Nullable AgencyId onBehalfOf,
            LocalDate issuedOn,
            String documentKind,
            String abstractText,
            @Nullable String basis,
            @Nullable String place,
            @Nullable String signatoryPost,
            @Nullable String urgency,
            List<Recipient> recipients,
            AgencyId registeredBy,
            LocalDate occurredOn)
            implements DirectiveEvent {
        public DirectiveRegistered {
            Objects.requireNonNull(directiveId, "directiveId");
            Objects.requireNonNull(number, "number");
            recipients = List.copyOf(recipients);
        }

        /** On the wire it is called abstract, which is no name for a component: JSON is written from getters too. */
        public String getAbstract() {
            return abstractText;
        }
    }

    record TaskAssigned(
            DirectiveId directiveId,
            TaskCode taskCode,
            String clause,
            Wording text,
            List<AgencyId> leads,
            List<AgencyId> partners,
            AgencyId issuerAgency,
            @Nullable String evidenceAsked,
            Charge.Reading reading,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskAssigned {
            leads = List.copyOf(leads);
            partners = List.copyOf(partners);
        }
    }

    /** One lead took it on. */
    record TaskAccepted(
            DirectiveId directiveId, TaskCode taskCode, AgencyId agency, AgencyId issuerAgency, LocalDate occurredOn)
            implements TaskEvent {}

    /** A person set the day. */
    record TaskDueDateSet(
            DirectiveId directiveId,
            TaskCode taskCode,
            LocalDate due,
            List<AgencyId> leads,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskDueDateSet {
            leads = List.copyOf(leads);
        }
    }

    record TaskProgressReported(
            DirectiveId directiveId,
            TaskCode taskCode,
            AgencyId agency,
            String statement,
            @Nullable Integer percent,
            List<Evidence> evidence,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskProgressReported {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * One lead handed in its part.
     *
     * @param waitingFor the leads whose part has not come yet; none, or absent in older events: the whole was handed in
     */
    record TaskSubmitted(
            DirectiveId directiveId,
            TaskCode taskCode,
            AgencyId agency,
            String statement,
            List<Evidence> evidence,
            @Nullable List<AgencyId> waitingFor,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskSubmitted {
            evidence = List.copyOf(evidence);
            waitingFor = waitingFor == null ? null : List.copyOf(waitingFor);
        }

        boolean whole() {
            return waitingFor == null || waitingFor.isEmpty();
        }
    }

    /**
     * @param pausedDays days that it lay with the issuer
     * @param due last day with all such days added; null where no date was set
     * @param returnedTo whose parts come back; absent in older events: all
     */
    record TaskReturned(
            DirectiveId directiveId,
            TaskCode taskCode,
            String reason,
            int pausedDays,
            @Nullable LocalDate due,
            List<AgencyId> leads,
            @Nullable List<AgencyId> returnedTo,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskReturned {
            leads = List.copyOf(leads);
            returnedTo = returnedTo == null ? null : List.copyOf(returnedTo);
        }

        List<AgencyId> to() {
            return returnedTo == null ? leads : returnedTo;
        }
    }

    /**
     * Closed for all leads.
     *
     * @param submittedOn the latest day on which a part was handed in
     * @param inTime submitted by its last day; null where no date was set
     * @param notSubmittedBy leads for whose part the issuer did not wait; absent in older events
     */
    record TaskCompleted(
            DirectiveId directiveId,
            TaskCode taskCode,
            LocalDate submittedOn,
            @Nullable Boolean inTime,
            List<AgencyId> leads,
            @Nullable List<AgencyId> notSubmittedBy,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskCompleted {
            leads = List.copyOf(leads);
            notSubmittedBy = notSubmittedBy == null ? null : List.copyOf(notSubmittedBy);
        }
    }

    record TaskExtended(
            DirectiveId directiveId,
            TaskCode taskCode,
            LocalDate previousDue,
            LocalDate due,
            String reason,
            List<AgencyId> leads,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskExtended {
            leads = List.copyOf(leads);
        }
    }

    /**
     * Said by the clock: some days are left.
     *
     * @param leads those whose part has not been handed in
     */
    record TaskDueApproaching(
            DirectiveId directiveId,
            TaskCode taskCode,
            LocalDate due,
            Wording text,
            List<AgencyId> leads,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskDueApproaching {
            leads = List.copyOf(leads);
        }
    }

    /**
     * Said by the clock: the last day is over.
     *
     * @param leads those whose part has not been handed in
     */
    record TaskOverdue(
            DirectiveId directiveId,
            TaskCode taskCode,
            LocalDate due,
            Wording text,
            List<AgencyId> leads,
            AgencyId issuerAgency,
            LocalDate occurredOn)
            implements TaskEvent {
        public TaskOverdue {
            leads = List.copyOf(leads);
        }
    }
}
