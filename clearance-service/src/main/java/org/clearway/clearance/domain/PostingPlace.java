package org.clearway.clearance.domain;

/** Where a draft plan is posted. */
public enum PostingPlace {
    COMMITTEE_OFFICE,
    COMMON_PLACE,
    COMMUNE_PORTAL
}
