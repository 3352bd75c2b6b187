package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.clearway.clearance.domain.LandUserEvent.SiteHandedOver;
import org.jspecify.annotations.Nullable;

/** Land is handed over piece by piece with minutes: after the recovery decision, or voluntarily before it. */
final class HandOverActs {
    private HandOverActs() {}

    static List<LandUserEvent> handOver(LandUser landUser, LandUserCommand.HandOverSite command) {
        command.authority().require(command.occurredOn());
        HandOvers before = landUser.handOvers();
        if (before.complete() && before.lastOn() != null) {
            throw new ClearanceRefused(new Refusal.AlreadyDone(Step.SITE_HANDED_OVER, before.lastOn()));
        }
        requireGround(landUser, command);
        LandUserFile file = landUser.file();
        BigDecimal area = command.areaM2();
        BigDecimal length = command.lengthM() == null ? BigDecimal.ZERO : command.lengthM();
        requireWithin("areaM2", area, file.areaM2(), before.soFar().areaM2());
        if (command.lengthM() != null) {
            requireWithin("lengthM", length, file.lengthM(), before.soFar().lengthM());
        }
        HandedOverSoFar soFar = before.soFar().and(area, length, command.usable());
        return List.of(new SiteHandedOver(
                file.landUserId(),
                file.clearanceId(),
                file.projectId(),
                area,
                command.lengthM(),
                command.usable(),
                command.voluntary(),
                command.minutesNumber(),
                soFar,
                soFar.areaM2().compareTo(file.areaM2()) == 0,
                command.occurredOn()));
    }

    /**
     * Who gives the land freely needs no decision, and nothing that was found against one holds that up. Without that,
     * land is taken by a decision alone that neither a suspension nor an upheld complaint speaks against (invariant 2).
     */
    private static void requireGround(LandUser landUser, LandUserCommand.HandOverSite command) {
        Notice notice = landUser.notice();
        Recovery recovery = landUser.recovery();
        if (command.voluntary()) {
            requireAfter(command, Step.NOTICE_ISSUED, notice == null ? null : notice.issuedOn());
        } else {
            requireAfter(command, Step.RECOVERY_DECIDED, recovery == null ? null : recovery.decidedOn());
            Suspension.requireNone(command.suspensions(), command.occurredOn());
            UnlawfulRecovery.requireNone(landUser, command.unlawful());
            if (command.plan() != null) {
                command.plan().requireNoRevisionDue();
            }
        }
    }

    private static void requireAfter(LandUserCommand.HandOverSite command, Step earlier, @Nullable LocalDate on) {
        Dates.requireAfter(Step.SITE_HANDED_OVER, command.occurredOn(), earlier, on);
    }

    private static void requireWithin(String field, BigDecimal given, BigDecimal total, BigDecimal soFar) {
        if (given.signum() <= 0) {
            throw new ClearanceRefused(new Refusal.NotPositive(field, given));
        }
        BigDecimal left = total.subtract(soFar);
        if (given.compareTo(left) > 0) {
            throw new ClearanceRefused(new Refusal.AreaExceeded(field, given, left));
        }
    }
}
