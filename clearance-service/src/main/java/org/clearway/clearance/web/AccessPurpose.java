package org.clearway.clearance.web;

/** What personal data are needed for; kept with each access. */
enum AccessPurpose {
    DELIVERY,
    INVENTORY,
    PAYMENT,
    COMPLAINT_HANDLING,
    CORRECTION
}
