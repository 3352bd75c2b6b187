package org.clearway.complaint.domain;

/** Why a contested decision may be carried out again. */
public enum LiftingReason {
    /** The one who suspended it lifted the suspension. */
    LIFTED_BY_HEAD,
    /** The day came on which the suspension no longer holds. */
    PERIOD_OVER,
    /** The complaint was decided. */
    CASE_DECIDED,
    /** The complaint was withdrawn. */
    CASE_WITHDRAWN
}
