package org.clearway.complaint.domain;

/** How the complaint came in. */
public enum Channel {
    IN_PERSON,
    POST,
    ONLINE,
    FORWARDED_BY_AGENCY
}
