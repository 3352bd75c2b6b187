package org.clearway.notification.domain;

/** Why a change is refused; each carries what the answer needs. */
public abstract sealed class NotificationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotificationRefused(String message) {
        super(message);
    }

    /** A text that cannot be made from this template. */
    public static final class TemplateBroken extends NotificationRefused {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String fault;

        public TemplateBroken(String field, String fault) {
            super(field + ": " + fault);
            this.field = field;
            this.fault = fault;
        }

        /** Which text, such as {@code vi.body}. */
        public String field() {
            return field;
        }

        /** What is wrong with it. */
        public String fault() {
            return fault;
        }
    }

    /** No agency of this id is known here. */
    public static final class UnknownAgency extends NotificationRefused {
        private static final long serialVersionUID = 1L;
        private final String agency;

        public UnknownAgency(String agency) {
            super(agency);
            this.agency = agency;
        }

        public String agency() {
            return agency;
        }
    }

    /** A route must name a template that there is. */
    public static final class UnknownTemplate extends NotificationRefused {
        private static final long serialVersionUID = 1L;
        private final String template;

        public UnknownTemplate(String template) {
            super(template);
            this.template = template;
        }

        public String template() {
            return template;
        }
    }

    /** A route is named by event type, role and channel. */
    public static final class NotARoute extends NotificationRefused {
        private static final long serialVersionUID = 1L;
        private final String id;

        public NotARoute(String id) {
            super(id);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Only what was given up can be tried again by hand. */
    public static final class NotFailed extends NotificationRefused {
        private static final long serialVersionUID = 1L;
        private final String status;

        public NotFailed(String status) {
            super(status);
            this.status = status;
        }

        /** How far the alert has come. */
        public String status() {
            return status;
        }
    }
}
