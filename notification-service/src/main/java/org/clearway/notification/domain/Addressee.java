package org.clearway.notification.domain;

/**
 * Whom an event points to. Only {@link Named} tells the agency at once; the others are looked up in the own copies when
 * the alert is sent, because the copy may arrive after the event. The addressee never depends on copies, so the same
 * event always leads to the same alerts.
 */
public sealed interface Addressee {
    /** A text that is the same for the same addressee, for ever: alert ids are made of it. */
    String key();

    /** The agency itself. */
    record Named(String agency) implements Addressee {
        @Override
        public String key() {
            return "agency:" + agency;
        }
    }

    /** The agency directly above. */
    record SuperiorOf(String agency) implements Addressee {
        @Override
        public String key() {
            return "superior-of:" + agency;
        }
    }

    /** The agency that issued the directive. */
    record IssuerOf(String directiveId) implements Addressee {
        @Override
        public String key() {
            return "issuer-of:" + directiveId;
        }
    }

    /** The lead agency of a milestone. */
    record LeadOf(String projectId, String milestoneId) implements Addressee {
        @Override
        public String key() {
            return "lead-of:" + projectId + "/" + milestoneId;
        }
    }

    /** The owner of the project. */
    record OwnerOf(String projectId) implements Addressee {
        @Override
        public String key() {
            return "owner-of:" + projectId;
        }
    }

    /** The compensation unit of a clearance. */
    record UnitOf(String clearanceId) implements Addressee {
        @Override
        public String key() {
            return "unit-of:" + clearanceId;
        }
    }

    /** The compensation unit that drew up a plan. */
    record UnitOfPlan(String planId) implements Addressee {
        @Override
        public String key() {
            return "unit-of-plan:" + planId;
        }
    }
}
