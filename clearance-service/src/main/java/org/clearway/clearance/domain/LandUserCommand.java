package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be recorded of a land user. Each act has the legal date of its paper. */
public sealed interface LandUserCommand {
    LocalDate occurredOn();

    /** Begins the land user's own record; from the clearance's count. */
    record ListLandUser(LandUserFile file) implements LandUserCommand {
        @Override
        public LocalDate occurredOn() {
            return file.listedOn();
        }
    }

    /** @param meetingHeldOn the meeting with the land users that comes before any notice */
    record IssueNotice(
            String noticeNumber,
            LocalDate meetingHeldOn,
            String meetingMinutesNumber,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {}

    /** Takes over a notice that was issued to everybody; whoever has one, or a decision already, is passed over. */
    record FollowNoticeToAll(ClearanceEvent.NoticeIssuedToAll notice) implements LandUserCommand {
        @Override
        public LocalDate occurredOn() {
            return notice.occurredOn();
        }
    }

    /** @param newspaperIssues and broadcasts only for a substitute notice */
    record DeliverNotice(
            DeliveryMethod method,
            String proofNumber,
            int newspaperIssues,
            int broadcasts,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {}

    record CompleteInventory(
            String minutesNumber, List<InventoriedAsset> assets, Authority authority, LocalDate occurredOn)
            implements LandUserCommand {
        public CompleteInventory {
            assets = List.copyOf(assets);
        }
    }

    record RefuseInventory(String minutesNumber, RefusalReason reason, Authority authority, LocalDate occurredOn)
            implements LandUserCommand {}

    /** @param lineVersion the version of the line that the land user saw */
    record AcceptCompensation(
            LineId lineId,
            int lineVersion,
            String paperNumber,
            @Nullable PlanSight plan,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {}

    record RefuseCompensation(
            LineId lineId,
            int lineVersion,
            RefusalReason reason,
            String minutesNumber,
            @Nullable PlanSight plan,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {}

    record HoldPersuasion(LocalDate startedOn, String minutesNumber, Authority authority, LocalDate occurredOn)
            implements LandUserCommand {}

    /** @param amount whole đồng */
    record PayCompensation(
            LineId lineId,
            int lineVersion,
            long amount,
            String voucherNumber,
            @Nullable PlanSight plan,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {}

    /**
     * @param triggerPaper the paper that proves the trigger; null where the plan itself does
     * @param suspensions of decisions about this land user, its line or its plan
     * @param countedLandUsers of the whole clearance, for the quorum
     * @param listFixedOn legal date of the fixed list; null while land users may still be counted
     */
    record DecideRecovery(
            String decisionNumber,
            RecoveryTrigger trigger,
            @Nullable String triggerPaper,
            @Nullable EarlyAgreement earlyAgreement,
            @Nullable EarlyRecovery earlyRecovery,
            @Nullable PlanSight plan,
            List<Suspension> suspensions,
            int countedLandUsers,
            @Nullable LocalDate listFixedOn,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {
        public DecideRecovery {
            suspensions = List.copyOf(suspensions);
        }
    }

    /**
     * Recalls the recovery decision by a paper of equal form.
     *
     * @param unlawful upheld complaints against the recovery
     */
    record CancelRecovery(
            String decisionNumber, List<UnlawfulRecovery> unlawful, Authority authority, LocalDate occurredOn)
            implements LandUserCommand {
        public CancelRecovery {
            unlawful = List.copyOf(unlawful);
        }
    }

    /** One piece; {@code usable} when work can start on it. */
    record HandOverSite(
            BigDecimal areaM2,
            @Nullable BigDecimal lengthM,
            boolean usable,
            boolean voluntary,
            String minutesNumber,
            @Nullable PlanSight plan,
            List<Suspension> suspensions,
            List<UnlawfulRecovery> unlawful,
            Authority authority,
            LocalDate occurredOn)
            implements LandUserCommand {
        public HandOverSite {
            suspensions = List.copyOf(suspensions);
            unlawful = List.copyOf(unlawful);
        }
    }

    /**
     * The approval of the line, or of its revision, took effect: from now on it must be paid.
     *
     * @param amount of this version, in whole đồng
     */
    record StartPaymentLimit(int lineVersion, long amount, LocalDate occurredOn) implements LandUserCommand {}
}
