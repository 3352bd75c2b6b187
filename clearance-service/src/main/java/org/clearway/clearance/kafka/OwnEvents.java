package org.clearway.clearance.kafka;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.HandedOverSoFar;
import org.clearway.clearance.domain.LandUserId;

/** What is read of our own events. */
final class OwnEvents {
    private OwnEvents() {}

    record Answered(ClearanceId clearanceId, LandUserId landUserId, int lineVersion) {}

    record Paid(ClearanceId clearanceId, LandUserId landUserId, int lineVersion, long paidInTotal, boolean settled) {}

    record HandedOver(ClearanceId clearanceId, LandUserId landUserId, HandedOverSoFar soFar, boolean complete) {}

    record Approved(LocalDate effectiveOn, List<Line> lines) {}

    record Line(LandUserId landUserId, int version, long amount) {}

    record Revised(ClearanceId clearanceId, LandUserId landUserId, int version, long amount, LocalDate effectiveOn) {}
}
