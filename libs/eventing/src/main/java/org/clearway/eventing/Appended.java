package org.clearway.eventing;

/** What became of an append. */
public sealed interface Appended {
    /** Acknowledged: by a majority, and journaled to disk. */
    record Stored(Entry entry) implements Appended {}

    /** Another writer had this version of the stream first. */
    record Conflict() implements Appended {}

    /** This command id is in the journal already. */
    record DuplicateCommand() implements Appended {}
}
