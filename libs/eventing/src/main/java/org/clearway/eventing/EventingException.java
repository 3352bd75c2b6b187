package org.clearway.eventing;

/** What can go wrong with a command apart from the domain's own refusals. */
public abstract sealed class EventingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EventingException(String message) {
        super(message);
    }

    private EventingException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The caller decided on an older version than there is now (HTTP 412). */
    public static final class StaleVersion extends EventingException {
        private static final long serialVersionUID = 1L;
        private final long expected;
        private final long actual;

        public StaleVersion(StreamId stream, long expected, long actual) {
            super(stream + " is at version " + actual + ", not " + expected);
            this.expected = expected;
            this.actual = actual;
        }

        public long expected() {
            return expected;
        }

        public long actual() {
            return actual;
        }
    }

    /** Other writers were faster every time (HTTP 503, try again). */
    public static final class TooManyConflicts extends EventingException {
        private static final long serialVersionUID = 1L;

        public TooManyConflicts(StreamId stream) {
            super("gave up on " + stream + " after repeated conflicts");
        }
    }

    /** The command id was used before for something else (HTTP 422). */
    public static final class CommandIdReused extends EventingException {
        private static final long serialVersionUID = 1L;

        public CommandIdReused(String commandId) {
            super("command id was used for another request: " + commandId);
        }
    }

    /** The queue before the journal is full (HTTP 503, try again). */
    public static final class JournalBusy extends EventingException {
        private static final long serialVersionUID = 1L;

        public JournalBusy() {
            super("the journal's queue is full");
        }
    }

    /** The database did not answer in time; the command may or may not be stored (HTTP 503, same key again). */
    public static final class JournalUnavailable extends EventingException {
        private static final long serialVersionUID = 1L;

        public JournalUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** One command is larger than an entry may be (HTTP 413). */
    public static final class CommandTooLarge extends EventingException {
        private static final long serialVersionUID = 1L;

        public CommandTooLarge(int bytes, int limit) {
            super("a command of " + bytes + " bytes; at most " + limit);
        }
    }
}
