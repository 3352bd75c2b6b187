package org.clearway.complaint;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.clearway.complaint.application.Agencies;
import org.clearway.complaint.application.Competences;
import org.clearway.complaint.application.Plans;
import org.clearway.complaint.application.Projects;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/** The register and an approved plan, as the other services tell of them. */
final class World {
    static final String PROJECT = "0199c0de-0000-7000-8000-00000000d001";
    private static boolean told;

    private World() {}

    /** Agencies, a project, a unit of each level and the competence for first complaints; told once for all tests. */
    static synchronized void isKnownTo(Agencies agencies, Competences competences) {
        if (!told) {
            tell("project.registered.v1", PROJECT, "{\"projectId\": \"%s\"}".formatted(PROJECT));
            unit("68", "PROVINCE");
            unit("25054", "COMMUNE");
            competence("first-complaint-province", "PROVINCE");
            competence("first-complaint-commune", "COMMUNE");
            agency("inspectorate-lam-dong", "INSPECTORATE", "68", null);
            agency("party-bao-lam-1", "PARTY_COMMITTEE", "25054", null);
            agency("front-bao-lam-1", "FATHERLAND_FRONT", "25054", null);
            agency("pc-bao-lam-1", "PEOPLES_COMMITTEE", "25054", "pc-lam-dong");
            agency("pc-lam-dong", "PEOPLES_COMMITTEE", "68", null);
            told = true;
        }
        for (String id : new String[] {"pc-bao-lam-1", "pc-lam-dong", "inspectorate-lam-dong", "front-bao-lam-1"}) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> agencies.find(new AgencyRef(id)).isPresent());
        }
        for (String id : new String[] {"pc-bao-lam-1", "pc-lam-dong"}) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> competences.mayResolveFirst(
                            agencies.find(new AgencyRef(id)).orElseThrow(), LocalDate.parse("2026-08-03")));
        }
    }

    static synchronized void knowsItsProject(Projects projects) {
        await().atMost(Duration.ofSeconds(60)).until(() -> projects.knows(new ProjectRef(PROJECT)));
    }

    /** A plan of one line, approved by the province; its id. */
    static String anApprovedPlan(Plans plans, String approvedOn) {
        String id = UUID.randomUUID().toString();
        ForeignEvents.publish(
                "clearances",
                ForeignEvents.event(
                        "plan.approved.v1",
                        id,
                        6,
                        approvedOn,
                        plan().replace("?", ", \"approvedBy\": \"pc-lam-dong\"")));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        plans.line(new PlanRef(id), new PlanLineRef("line-1")).isPresent());
        return id;
    }

    static String plan() {
        return """
                {"clearanceId": "clearance-1", "projectId": "project-1", "version": 1,
                 "lines": [{"lineId": "line-1", "landUserId": "land-user-1", "parcelIds": ["parcel-1"], "version": 1,
                            "amount": 1000, "currency": "VND"}]?}""";
    }

    private static void unit(String code, String kind) {
        String data = "{\"code\": \"%s\", \"kind\": \"%s\"}".formatted(code, kind);
        tell("unit.established.v1", code, data);
    }

    private static void competence(String id, String level) {
        String data = """
                {"competenceId": "%s", "power": "first-complaint", "agencyKind": "PEOPLES_COMMITTEE",
                 "level": "%s"}""".formatted(id, level);
        tell("competence.assigned.v1", id, data);
    }

    private static void agency(String id, String kind, String unit, @Nullable String parent) {
        String data = """
                {"agencyId": "%s", "kind": "%s", "unitCode": "%s", "validFrom": "2025-07-01"%s}""".formatted(id, kind, unit, parent == null ? "" : ", \"parentId\": \"" + parent + "\"");
        tell("agency.registered.v1", id, data);
    }

    private static void tell(String type, String subject, String data) {
        ForeignEvents.publish("projects", ForeignEvents.event(type, subject, 1, "2025-07-01", data));
    }
}
