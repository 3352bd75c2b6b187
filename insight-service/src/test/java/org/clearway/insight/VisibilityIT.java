package org.clearway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clearway.eventing.InboundEvent;
import org.junit.jupiter.api.Test;

/** What one may not see in a service is not to be had here either. */
class VisibilityIT extends InsightIT {
    private final String project = sent.id("project");
    private final String milestone = sent.id("milestone");
    private final String clearance = sent.id("clearance");
    private final String landUser = sent.id("land-user");
    private final String complaint = sent.id("complaint");
    private final String owner = sent.id("owner");
    private final String lead = sent.id("lead");
    private final String otherLead = sent.id("other-lead");
    private final String unit = sent.id("unit");
    private final String province = sent.id("pc-province");
    private final String commune = sent.id("pc-commune");
    private final String department = sent.id("department");
    private final String inspectorate = sent.id("inspectorate");
    private final String provinceCode = sent.id("68");
    private final String communeCode = sent.id("25054");

    private InboundEvent agency(String id, String kind, String code, String parent) {
        return sent.event(
                "project-service",
                "agency.registered.v1",
                id,
                "system",
                Map.of("agencyId", id, "nameVi", id, "nameEn", id, "kind", kind, "unitCode", code, "parentId", parent));
    }

    private InboundEvent scheduled(String id, String leadAgency) {
        return sent.event(
                "project-service",
                "milestone.scheduled.v1",
                project,
                owner,
                Map.of(
                        "projectId",
                        project,
                        "milestoneId",
                        id,
                        "kind",
                        "SITE_CLEARANCE",
                        "title",
                        Map.of("vi", "Mốc"),
                        "baseline",
                        "2026-04-01",
                        "leadAgency",
                        leadAgency));
    }

    private InboundEvent ofComplaint(String type, String holder, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.putAll(
                Map.of("complaintId", complaint, "projectId", project, "landUserId", landUser, "holderAgency", holder));
        return sent.event("complaint-service", type, complaint, holder, data);
    }

    private void aProject() {
        keep(
                agency(province, "PEOPLES_COMMITTEE", provinceCode, "government"),
                agency(department, "DEPARTMENT", provinceCode, province),
                agency(inspectorate, "INSPECTORATE", provinceCode, province),
                agency(commune, "PEOPLES_COMMITTEE", communeCode, province),
                sent.event(
                        "project-service",
                        "unit.established.v1",
                        communeCode,
                        "system",
                        Map.of("code", communeCode, "parent", provinceCode)),
                sent.event(
                        "project-service",
                        "project.registered.v1",
                        project,
                        owner,
                        Map.of("projectId", project, "title", Map.of("vi", "Đường"), "ownerAgency", owner)),
                scheduled(milestone, lead),
                scheduled(sent.id("other-milestone"), otherLead),
                sent.event(
                        "clearance-service",
                        "clearance.opened.v1",
                        clearance,
                        unit,
                        Map.of(
                                "clearanceId", clearance,
                                "projectId", project,
                                "milestoneId", milestone,
                                "unitCode", communeCode,
                                "compensationUnit", unit,
                                "leadAgency", lead)),
                sent.event(
                        "clearance-service",
                        "land-user.listed.v1",
                        landUser,
                        unit,
                        Map.of(
                                "landUserId", landUser,
                                "clearanceId", clearance,
                                "projectId", project,
                                "milestoneId", milestone,
                                "parcels", List.of())));
    }

    private int status(String token, String path) throws Exception {
        return get(token, path).statusCode();
    }

    private List<String> types(String token) throws Exception {
        return json(token, "/api/v1/events?limit=500&project=" + project)
                .path("items")
                .findValuesAsString("type");
    }

    @Test
    void householdsAreSeenByTheirClearancesCircleOnly() throws Exception {
        aProject();
        String path = "/api/v1/states/land-users/" + landUser;

        for (String insider : List.of(unit, lead, commune, province, department)) {
            assertThat(status(officer(insider), path)).as(insider).isEqualTo(200);
            assertThat(types(officer(insider))).as(insider).contains("land-user.listed.v1");
        }
        for (String outsider : List.of(owner, otherLead, inspectorate)) {
            assertThat(status(officer(outsider), path)).as(outsider).isEqualTo(404);
            assertThat(status(officer(outsider), "/api/v1/states/clearances/" + clearance))
                    .as(outsider)
                    .isEqualTo(404);
            assertThat(types(officer(outsider))).as(outsider).doesNotContain("land-user.listed.v1");
        }
        assertThat(types(officer(otherLead))).contains("milestone.scheduled.v1", "clearance.opened.v1");
        assertThat(status(analyst(), path)).isEqualTo(200);
    }

    @Test
    void whoTookOverFromAnAgencySeesItsClearances() throws Exception {
        aProject();
        String successor = sent.id("successor");
        keep(sent.event(
                "project-service",
                "agency.ended.v1",
                unit,
                "system",
                Map.of("agencyId", unit, "validTo", "2026-06-30", "successorIds", List.of(successor))));

        assertThat(status(officer(successor), "/api/v1/states/clearances/" + clearance))
                .isEqualTo(200);
    }

    @Test
    void aComplaintIsSeenByItsHolderWhoTookItInAndWhoOverseesTheHolder() throws Exception {
        aProject();
        String path = "/api/v1/states/complaints/" + complaint;
        keep(ofComplaint("complaint.filed.v1", commune, Map.of("intake", Map.of("filedIn", commune))));

        for (String insider : List.of(commune, province, inspectorate)) {
            assertThat(status(officer(insider), path)).as(insider).isEqualTo(200);
        }
        for (String outsider : List.of(owner, lead, otherLead, unit, department)) {
            assertThat(status(officer(outsider), path)).as(outsider).isEqualTo(404);
            assertThat(types(officer(outsider))).as(outsider).doesNotContain("complaint.filed.v1");
        }
        assertThat(status(analyst(), path)).isEqualTo(200);
    }

    @Test
    void aComplaintThatIsPassedOnIsSeenByItsNewHolderAndWhoTookItIn() throws Exception {
        aProject();
        String path = "/api/v1/states/complaints/" + complaint;
        InboundEvent filed = ofComplaint("complaint.filed.v1", unit, Map.of("intake", Map.of("filedIn", department)));
        InboundEvent passedOn = ofComplaint("complaint.forwarded.v1", unit, Map.of("toAgency", otherLead));
        keep(passedOn);
        keep(filed);

        assertThat(types(officer(otherLead))).contains("complaint.filed.v1", "complaint.forwarded.v1");
        assertThat(status(officer(department), path)).isEqualTo(200);
        assertThat(status(officer(unit), path)).as("held it before").isEqualTo(404);
        // It names the land user, but says nothing of who may see the household.
        assertThat(status(officer(otherLead), "/api/v1/states/land-users/" + landUser))
                .isEqualTo(404);
    }

    @Test
    void anAlertIsSeenByItsRecipientAndByThoseWhoLookAtAll() throws Exception {
        aProject();
        keep(sent.event(
                "notification-service",
                "alert.sent.v1",
                sent.id("alert"),
                "system",
                Map.of(
                        "projectId",
                        project,
                        "eventType",
                        "milestone.missed.v1",
                        "recipientAgency",
                        lead,
                        "facts",
                        Map.of("ownerAgency", owner))));

        assertThat(types(officer(lead))).contains("alert.sent.v1");
        assertThat(types(officer(owner))).doesNotContain("alert.sent.v1");
        assertThat(types(analyst())).contains("alert.sent.v1");
    }

    @Test
    void aDenunciationAndItsAlertsAreSeenByItsHolderAlone() throws Exception {
        aProject();
        String denunciation = sent.id("denunciation");
        keep(
                sent.event(
                        "complaint-service",
                        "denunciation.received.v1",
                        denunciation,
                        commune,
                        Map.of("denunciationId", denunciation, "projectId", project, "holderAgency", commune)),
                sent.event(
                        "notification-service",
                        "alert.sent.v1",
                        sent.id("alert"),
                        "system",
                        Map.of(
                                "eventType", "denunciation.limit-breached.v1",
                                "projectId", project,
                                "recipientAgency", commune)));

        assertThat(types(officer(commune))).contains("denunciation.received.v1", "alert.sent.v1");
        for (String other : List.of(officer(owner), officer(province), officer(inspectorate), analyst())) {
            assertThat(types(other)).doesNotContain("denunciation.received.v1", "alert.sent.v1");
        }
    }

    /** Said by the interface: a followed feed does not come back to what opened later; reading again does. */
    @Test
    void whoBecomesAPartyLaterFindsWhatWasBeforeByReadingAgain() throws Exception {
        aProject();
        String late = sent.id("late-lead");
        long reached = json(officer(late), "/api/v1/events?project=" + project)
                .path("next")
                .asLong();
        keep(scheduled(sent.id("late-milestone"), late));

        assertThat(json(officer(late), "/api/v1/events?project=" + project + "&after=" + reached)
                        .path("items"))
                .hasSize(1);
        assertThat(types(officer(late))).contains("project.registered.v1");
    }
}
