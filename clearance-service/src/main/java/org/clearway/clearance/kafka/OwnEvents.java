package org.clearway.clearance.kafka;

import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.ClearanceId;
import org.clearway.clearance.domain.HandedOverSoFar;
import org.clearway.clearance.domain.LandUserId;

/** What is read of our own events. */
final class OwnEvents {
    private OwnEvents() {}

    record OfLandUser(ClearanceId clearanceId, LandUserId landUserId) {}

    record Paid(ClearanceId clearanceId, LandUserId landUserId, boolean settled) {}

    record HandedOver(ClearanceId clearanceId, LandUserId landUserId, HandedOverSoFar soFar, boolean complete) {}

    record Approved(LocalDate effectiveOn, List<Line> lines) {}

    record Line(LandUserId landUserId, int version) {}

    record Revised(LandUserId landUserId, int version, LocalDate effectiveOn) {}
}
