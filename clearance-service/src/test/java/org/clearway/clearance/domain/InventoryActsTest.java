package org.clearway.clearance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearway.clearance.domain.Given.aListedLandUser;
import static org.clearway.clearance.domain.Given.aNotice;
import static org.clearway.clearance.domain.Given.aNotifiedLandUser;
import static org.clearway.clearance.domain.Given.anInventory;
import static org.clearway.clearance.domain.Given.area;
import static org.clearway.clearance.domain.Given.by;
import static org.clearway.clearance.domain.Given.day;
import static org.clearway.clearance.domain.Given.refusal;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventoryActsTest {
    @Test
    void wantsTheNoticeDeliveredFirst() {
        LandUserCase issued = aListedLandUser().doing(aNotice("2026-07-01"));

        assertThat(refusal(Refusal.StepMissing.class, () -> issued.doing(anInventory("2026-07-10")))
                        .missing())
                .isEqualTo(Step.NOTICE_DELIVERED);
        refusal(Refusal.StepTooEarly.class, () -> aNotifiedLandUser().doing(anInventory("2026-07-02")));
    }

    @Test
    void recordsARefusalAndAllowsTheInventoryLater() {
        LandUserCase refused = aNotifiedLandUser()
                .doing(new LandUserCommand.RefuseInventory(
                        "21/BB", RefusalReason.AREA_OR_BOUNDARY, by(Given.UNIT), day("2026-07-10")));

        assertThat(refused.state().inventory()).isInstanceOf(Inventory.Refused.class);
        LandUserCase completed = refused.doing(anInventory("2026-07-20"));
        assertThat(completed.state().inventory()).isInstanceOf(Inventory.Completed.class);
        refusal(Refusal.AlreadyDone.class, () -> completed.doing(anInventory("2026-07-21")));
    }

    @Test
    void tellsWhatWasMadeAfterTheNotice() {
        InventoriedAsset fresh = asset("12", "2026-07-05");

        assertThat(fresh.isFromBefore(day("2026-07-01"))).isFalse();
        assertThat(asset("12", "2020-01-01").isFromBefore(day("2026-07-01"))).isTrue();
    }

    @Test
    void refusesWhatWasMadeOrPhotographedAfterItsDay() {
        assertThat(refusal(Refusal.AssetAfterInventory.class, () -> inventory("2026-07-11", "2026-07-10T02:00:00Z"))
                        .field())
                .isEqualTo("assets[0].createdOn");
        // 17:00 in UTC is the next day in Asia/Ho_Chi_Minh.
        assertThat(refusal(Refusal.AssetAfterInventory.class, () -> inventory("2020-01-01", "2026-07-10T17:00:00Z"))
                        .field())
                .isEqualTo("assets[0].photographedAt");
        refusal(Refusal.AssetAfterInventory.class, () -> inventory("2020-01-01", "+1000000000-01-01T00:00:00Z"));
        assertThat(inventory("1975-04-30", "2026-07-10T16:59:59Z").events()).hasSize(1);
    }

    private static LandUserCase inventory(String createdOn, String photographedAt) {
        InventoriedAsset house =
                new InventoriedAsset("house", area("1"), "piece", day(createdOn), Instant.parse(photographedAt));
        return aNotifiedLandUser()
                .doing(new LandUserCommand.CompleteInventory(
                        "20/BB", List.of(house), by(Given.UNIT), day("2026-07-10")));
    }

    @Test
    void refusesANegativeQuantity() {
        var command = new LandUserCommand.CompleteInventory(
                "20/BB", List.of(asset("-1", "2020-01-01")), by(Given.UNIT), day("2026-07-10"));

        assertThat(refusal(Refusal.NotPositive.class, () -> aNotifiedLandUser().doing(command))
                        .field())
                .isEqualTo("assets[0].quantity");
    }

    private static InventoriedAsset asset(String quantity, String createdOn) {
        return new InventoriedAsset(
                "tree-coffee", area(quantity), "piece", day(createdOn), Instant.parse("2026-07-10T02:00:00Z"));
    }
}
