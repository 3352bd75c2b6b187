package org.clearway.complaint.domain;

/** Why a case goes to another agency; "not our office" is none. */
public enum ForwardingReason {
    /** The other agency made the contested decision. */
    AUTHOR_OF_DECISION,
    /** The other agency goes on with the cases of the author. */
    SUCCESSOR_OF_AUTHOR,
    /** The superior decides on who resolves it. */
    SUPERIOR_TAKES_OVER
}
