package org.clearway.clearance.domain;

/** An agency by its id in project-service, such as {@code pc-lam-dong}. */
public record AgencyRef(String value) {
    @Override
    public String toString() {
        return value;
    }
}
