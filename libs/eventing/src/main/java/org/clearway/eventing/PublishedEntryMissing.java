package org.clearway.eventing;

/**
 * The journal does not hold what was published of it: its end was cut off, or an older state of the database was put
 * back. New entries would take positions that count as published, and would never reach anybody; so nothing is relayed
 * until a person has looked.
 */
final class PublishedEntryMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PublishedEntryMissing(int lane, long position) {
        super("lane " + lane + ": the entry published from position " + position + " is not in the journal any more");
    }
}
