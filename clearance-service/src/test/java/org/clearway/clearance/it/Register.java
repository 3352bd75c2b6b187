package org.clearway.clearance.it;

import java.util.List;
import java.util.stream.Stream;
import org.clearway.clearance.application.Directory;
import org.clearway.clearance.domain.AgencyRef;
import org.jspecify.annotations.Nullable;

/** What project-service says of agencies, units and competences, as far as the tests need it. */
final class Register {
    private static final List<String> POWERS = List.of("recovery-notice", "plan-approval", "recovery-decision");
    private static final List<String> AGENCIES = List.of(
            "pc-lam-dong",
            "pc-bao-lam-1",
            "pc-bao-lam-2",
            "land-fund-lam-dong",
            "pmb-lam-dong-1",
            "dept-lam-dong-agriculture-environment",
            "party-bao-lam-1");

    private Register() {}

    static void say() {
        unit("68@2025-07-01", "68", "PROVINCE", "2025-07-01", null);
        unit("25054@2025-07-01", "25054", "COMMUNE", "2025-07-01", "68");
        agency("pc-lam-dong", "PEOPLES_COMMITTEE", "68", null);
        agency("pc-bao-lam-1", "PEOPLES_COMMITTEE", "25054", "pc-lam-dong");
        agency("pc-bao-lam-2", "PEOPLES_COMMITTEE", "25084", "pc-lam-dong");
        agency("land-fund-lam-dong", "LAND_FUND_UNIT", "68", "pc-lam-dong");
        agency("pmb-lam-dong-1", "PROJECT_MANAGEMENT_BOARD", "68", "pc-lam-dong");
        agency("dept-lam-dong-agriculture-environment", "SPECIALISED_DEPARTMENT", "68", "pc-lam-dong");
        agency("party-bao-lam-1", "PARTY_COMMITTEE", "25054", null);
        POWERS.forEach(Register::competence);
    }

    /** Whether the service has heard of all of it. */
    static boolean isKnown(Directory directory) {
        return Stream.of("68", "25054")
                        .noneMatch(code -> directory.unitsOf(code).isEmpty())
                && AGENCIES.stream()
                        .noneMatch(id -> directory.agency(new AgencyRef(id)).isEmpty())
                && POWERS.stream()
                        .allMatch(power -> directory.competences(power).size() >= 2);
    }

    private static void unit(String subject, String code, String kind, String from, @Nullable String parent) {
        Topics.say("projects", "unit.established.v1", subject, 1, from, "steward", """
                {"code": "%s", "name": "Đơn vị mẫu", "kind": "%s", "validFrom": "%s"%s}""".formatted(
                        code, kind, from, parent == null ? "" : ", \"parent\": \"" + parent + "\""));
    }

    private static void agency(String id, String kind, String unit, @Nullable String parent) {
        Topics.say("projects", "agency.registered.v1", id, 1, "2025-07-01", "steward", """
                {"agencyId": "%s", "nameVi": "Cơ quan mẫu", "kind": "%s", "unitCode": "%s",
                 "validFrom": "2025-07-01", "successorIds": []%s}""".formatted(
                        id, kind, unit, parent == null ? "" : ", \"parentId\": \"" + parent + "\""));
    }

    private static void competence(String power) {
        competence(power + "-commune", power, "COMMUNE", "2025-07-01", "2026-01-30");
        competence(power + "-province", power, "PROVINCE", "2026-01-31", "2027-02-28");
    }

    private static void competence(String id, String power, String level, String from, String to) {
        Topics.say("projects", "competence.assigned.v1", id, 1, from, "steward", """
                {"competenceId": "%s", "power": "%s", "agencyKind": "PEOPLES_COMMITTEE", "level": "%s",
                 "validFrom": "%s", "validTo": "%s", "legalBasis": "NĐ 49/2026 Art. 14"}""".formatted(
                        id, power, level, from, to));
    }
}
