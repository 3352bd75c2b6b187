package org.clearway.clearance.domain;

/** How a notice reaches an owner. */
public enum DeliveryMethod {
    /** To the owner, against a signature or minutes. */
    DIRECT,
    /** The owner cannot be reached: newspaper, broadcast, posting and portal. */
    SUBSTITUTE
}
