package org.clearway.complaint.domain;

/** The closed list of grounds of a complex case (NĐ 124/2020 Art. 3a, added by NĐ 155/2026 Art. 2). */
public enum ComplexityGround {
    /** One content to be verified in two or more places. */
    SEVERAL_PLACES,
    /** Two or more contents to be verified. */
    SEVERAL_CONTENTS,
    /** Many complainants, or rights of many. */
    MANY_PEOPLE,
    FOREIGN_ELEMENT,
    /** Several agencies are responsible. */
    SEVERAL_AGENCIES,
    AGENCIES_DISAGREE,
    CONTRADICTORY_EVIDENCE
}
