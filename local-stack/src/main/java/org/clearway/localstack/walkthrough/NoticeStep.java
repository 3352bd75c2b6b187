package org.clearway.localstack.walkthrough;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Step 3, first part: households and parcels, the recovery notice, its delivery, the inventory. */
final class NoticeStep {
    private final Scene scene;
    private final Cast cast;

    NoticeStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        scene.begin(3, "Three households with five parcels, from the notice to the plan's approval");
        cast.households.forEach(this::list);
        fixTheList();
        issueTheNotice();
        cast.households.forEach(this::deliver);
        cast.households.forEach(this::inventory);
    }

    private void list(Household household) {
        List<Object> parcels = new ArrayList<>();
        household.parcels.forEach(parcel -> parcels.add(Json.object(
                "unitCode", Cast.UNIT,
                "mapSheet", parcel.mapSheet(),
                "parcelNumber", parcel.parcelNumber(),
                "areaM2", parcel.areaM2(),
                "landClass", "agricultural",
                "lengthM", parcel.lengthM())));
        Answer listed = scene.does(
                household.name() + " is listed with " + parcels.size() + " parcel(s)",
                Cast.FUND_OFFICER,
                "/clearances/" + cast.clearanceId + "/land-users",
                Json.object(
                        "occurredOn",
                        cast.dates.listed(),
                        "landUserKind",
                        "HOUSEHOLD",
                        "parcels",
                        parcels,
                        "personal",
                        Json.object("name", household.name(), "address", "Thôn mẫu, xã Bảo Lâm 1")));
        household.landUserId = listed.text("landUserId");
        List<String> ids = new ArrayList<>();
        listed.at("parcels").forEach(parcel -> ids.add(Json.text(parcel, "parcelId")));
        household.parcelIds = List.copyOf(ids);
    }

    private void fixTheList() {
        Answer fixed = scene.does(
                "the list is fixed",
                Cast.FUND_OFFICER,
                "/clearances/" + cast.clearanceId + "/land-user-list",
                Json.object("occurredOn", cast.dates.listed().plusDays(1), "paperNumber", cast.paper("DS")));
        scene.check("households of the clearance", "3", fixed.text("progress/households/total"), fixed);
    }

    private void issueTheNotice() {
        Answer issued = scene.does(
                "after the meeting the province issues the recovery notice to all",
                Cast.PROVINCE_HEAD,
                "/clearances/" + cast.clearanceId + "/recovery-notice",
                Json.object(
                        "occurredOn", cast.dates.noticeIssued(),
                        "noticeNumber", cast.paper("TB"),
                        "meetingHeldOn", cast.dates.meetingHeld(),
                        "meetingMinutesNumber", cast.paper("BB")));
        scene.check("households with a notice", 3, issued.at("landUsers").size(), issued);
    }

    private void deliver(Household household) {
        Answer delivered = scene.does(
                "the commune delivers it to " + household.name(),
                Cast.COMMUNE_OFFICER,
                "/land-users/" + household.landUserId + "/delivery",
                Json.object(
                        "occurredOn", cast.dates.noticeDelivered(),
                        "method", "DIRECT",
                        "proofNumber", cast.paper("BB")));
        if (household.number == 1) {
            Law.NOTICE_WAIT.check(
                    scene, delivered.at("notice/delivery/waits/0"), cast.dates.noticeDelivered(), delivered);
        }
        cast.recoveryFrom = LocalDate.parse(delivered.text("recoveryFrom"));
    }

    private void inventory(Household household) {
        Answer counted = scene.does(
                "land and assets of " + household.name() + " are counted",
                Cast.FUND_OFFICER,
                "/land-users/" + household.landUserId + "/inventory",
                Json.object(
                        "occurredOn", cast.dates.inventoryCompleted(),
                        "minutesNumber", cast.paper("BB"),
                        "assets",
                                List.of(Json.object(
                                        "code",
                                        "tree-coffee",
                                        "quantity",
                                        120,
                                        "unit",
                                        "piece",
                                        "createdOn",
                                        LocalDate.of(2019, 5, 1),
                                        "photographedAt",
                                        cast.dates.inventoryCompleted() + "T02:15:00Z"))));
        scene.check("inventory", "DONE", counted.text("inventory/result"), counted);
    }
}
