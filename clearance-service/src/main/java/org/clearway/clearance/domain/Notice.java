package org.clearway.clearance.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recovery notice of one owner.
 *
 * @param validity the limit within which recovery must be decided
 * @param delivery null while it has not reached the owner
 */
public record Notice(
        LocalDate issuedOn,
        AgencyRef issuedBy,
        String number,
        LegalLimit validity,
        @Nullable Delivery delivery) {

    /**
     * How the notice reached the owner.
     *
     * @param waits one for each class of land
     */
    public record Delivery(
            LocalDate deliveredOn, AgencyRef deliveredBy, DeliveryMethod method, List<LegalLimit> waits) {
        public Delivery {
            waits = List.copyOf(waits);
        }

        /** First day on which recovery may be decided, as far as the waits go. */
        public LocalDate recoveryFrom() {
            LegalLimit wait = longestWait();
            LocalDate earliest = wait.earliestLawfulDay();
            return earliest == null ? wait.lastDay() : earliest;
        }

        /** The wait that ends last; it is the one that counts for all the owner's land. */
        public LegalLimit longestWait() {
            return waits.stream().max(Comparator.comparing(LegalLimit::lastDay)).orElseThrow();
        }
    }

    /** First day of the notice as far as it is kept: one issued again has the delivery of the first. */
    public LocalDate knownSince() {
        LocalDate deliveredOn = deliveredOn();
        return deliveredOn != null && deliveredOn.isBefore(issuedOn) ? deliveredOn : issuedOn;
    }

    Notice delivered(Delivery how) {
        return new Notice(issuedOn, issuedBy, number, validity, how);
    }

    @Nullable
    LocalDate deliveredOn() {
        return delivery == null ? null : delivery.deliveredOn();
    }
}
