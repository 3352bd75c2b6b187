package org.clearway.localstack.walkthrough;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Step 2: a site clearance is scheduled in a sample part of a real project; its clearance opens by event. */
final class ScheduleStep {
    private final Scene scene;
    private final Cast cast;

    ScheduleStep(Scene scene, Cast cast) {
        this.scene = scene;
        this.cast = cast;
    }

    void play() {
        scene.begin(2, "A site clearance is scheduled; its clearance opens by event");
        aPartOfTheRealProject();
        theMilestone();
        theClearanceOpens();
        scene.end();
    }

    private void aPartOfTheRealProject() {
        Answer found = scene.reads(Cast.OWNER_OFFICER, "/projects?text=" + Cast.REAL_PROJECT + "&limit=500");
        String parent = StreamSupport.stream(found.at("items").spliterator(), false)
                .filter(line -> Json.text(line, "code").equals(Cast.REAL_PROJECT))
                .map(line -> Json.text(line, "projectId"))
                .findFirst()
                .orElseThrow(() -> scene.failed("the project " + Cast.REAL_PROJECT, "none", found));
        Answer part = scene.does(
                "the owner registers a sample part of " + Cast.REAL_PROJECT,
                Cast.OWNER_HEAD,
                "/projects",
                Json.object(
                        "occurredOn", cast.dates.milestoneScheduled(),
                        "code", cast.label.projectCode(cast.story),
                        "title",
                                Json.words(
                                        "DỰ ÁN MẪU " + cast.story + ": đường vận chuyển quặng qua xã Bảo Lâm 1",
                                        "SAMPLE PROJECT " + cast.story + ": ore haul road in Bao Lam 1 commune"),
                        "ownerAgency", Cast.OWNER,
                        "sector", List.of("transport", "transport.road"),
                        "status", "IMPLEMENTATION",
                        "parentProjectId", parent));
        cast.projectId = part.text("projectId");
        scene.events().follow(cast.projectId);
    }

    private void theMilestone() {
        Answer milestone = scene.does(
                "the owner schedules the site clearance",
                Cast.OWNER_OFFICER,
                "/projects/" + cast.projectId + "/milestones",
                Json.object(
                        "occurredOn", cast.dates.milestoneScheduled(),
                        "kind", "SITE_CLEARANCE",
                        "title",
                                Json.words(
                                        "MẪU: bàn giao mặt bằng đoạn qua xã Bảo Lâm 1",
                                        "SAMPLE: site cleared in Bao Lam 1 commune"),
                        "baseline", cast.dates.milestoneBaseline(),
                        "leadAgency", Cast.FUND,
                        "clearance",
                                Json.object(
                                        "unitCode",
                                        Cast.UNIT,
                                        "compensationUnit",
                                        Cast.FUND,
                                        "landAreaM2",
                                        Household.sum(cast.households, Household.Parcel::areaM2),
                                        "lengthM",
                                        Household.sum(cast.households, Household.Parcel::lengthM))));
        cast.milestoneId = milestone.text("milestoneId");
        scene.check("state of the milestone", "OPEN", milestone.text("state"), milestone);
        scene.does(
                "the owner says when it expects it, and why",
                Cast.OWNER_OFFICER,
                "/projects/" + cast.projectId + "/milestones/" + cast.milestoneId + "/forecast",
                Json.object(
                        "occurredOn", cast.dates.milestoneScheduled(),
                        "forecast", cast.dates.milestoneBaseline(),
                        "rationale", "MẪU: theo kế hoạch ban đầu"));
    }

    private void theClearanceOpens() {
        SeenEvent opened = scene.happens(
                "clearance.opened.v1 of the milestone",
                event -> event.is("clearance.opened.v1")
                        && event.data("milestoneId").equals(cast.milestoneId));
        cast.clearanceId = opened.subject();
        Answer clearance = scene.reads(Cast.FUND_OFFICER, "/clearances/" + cast.clearanceId);
        JsonNode milestone = clearance.at("milestoneId");
        scene.check("milestone of the clearance", cast.milestoneId, milestone.asString(""), clearance);
    }
}
