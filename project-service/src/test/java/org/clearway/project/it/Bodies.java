package org.clearway.project.it;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Request bodies, with the names of the real registers. */
final class Bodies {
    static final String UNITS = """
            {"occurredOn": "2026-01-31", "units": [
              {"code": "68", "name": "Tỉnh Lâm Đồng", "nameEn": "Lam Dong Province", "kind": "PROVINCE",
               "validTo": "2025-06-30"},
              {"code": "68", "name": "Tỉnh Lâm Đồng", "nameEn": "Lam Dong Province", "kind": "PROVINCE",
               "validFrom": "2025-07-01"},
              {"code": "680", "name": "Huyện Bảo Lâm", "nameEn": "Bao Lam District", "kind": "DISTRICT",
               "parent": "68", "validTo": "2025-06-30"},
              {"code": "25054", "name": "Thị trấn Lộc Thắng", "nameEn": "Loc Thang Township", "kind": "TOWNSHIP",
               "parent": "680", "validTo": "2025-06-30", "successors": [
                 {"code": "25054", "validFrom": "2025-07-01", "effectiveOn": "2025-07-01", "coverage": "WHOLE",
                  "legalBasis": "NQ 1671/NQ-UBTVQH15"}]},
              {"code": "25054", "name": "Xã Bảo Lâm 1", "nameEn": "Bao Lam 1 Commune", "kind": "COMMUNE",
               "parent": "68", "validFrom": "2025-07-01"}]}
            """;

    static final String AGENCIES = """
            {"occurredOn": "2026-01-31", "agencies": [%s]}
            """.formatted(Stream.of(
                    agency("party-bao-lam-standing", "PARTY_STANDING_COMMITTEE", "680", null, "2025-06-30", null),
                    agency("party-bao-lam-office", "PARTY_OFFICE", "680", null, "2025-06-30", null),
                    agency("pc-bao-lam", "PEOPLES_COMMITTEE", "680", null, "2025-06-30", null),
                    agency("front-bao-lam", "FATHERLAND_FRONT", "680", null, "2025-06-30", null),
                    agency("pc-lam-dong", "PEOPLES_COMMITTEE", "68", "2025-07-01", null, null),
                    agency("pc-bao-lam-1", "PEOPLES_COMMITTEE", "25054", "2025-07-01", null, "pc-lam-dong"),
                    agency("land-fund-lam-dong", "LAND_FUND_UNIT", "68", "2025-07-01", null, "pc-lam-dong"),
                    agency(
                            "dept-lam-dong-agriculture-environment",
                            "SPECIALISED_DEPARTMENT",
                            "68",
                            "2025-03-01",
                            null,
                            "pc-lam-dong"),
                    agency("pmb-lam-dong-1", "PROJECT_MANAGEMENT_BOARD", "68", null, null, "pc-lam-dong"))
            .collect(Collectors.joining(",")));

    private Bodies() {}

    private static String agency(
            String id, String kind, String unit, @Nullable String from, @Nullable String to, @Nullable String parent) {
        return """
                {"agencyId": "%s", "entry": {"nameVi": "Cơ quan %s", "nameEn": "Agency %s", "kind": "%s",
                 "unitCode": "%s", "headPostVi": "Người đứng đầu %s", %s %s %s "assumed": false}}
                """.formatted(
                        id,
                        id,
                        id,
                        kind,
                        unit,
                        id,
                        from == null ? "" : "\"validFrom\": \"" + from + "\",",
                        to == null ? "" : "\"validTo\": \"" + to + "\",",
                        parent == null ? "" : "\"parentId\": \"" + parent + "\",");
    }

    static String directive(String number, String issuer) {
        return """
                {"occurredOn": "2024-06-12", "number": "%s", "issuerAgency": "%s", "issuedOn": "2024-06-12",
                 "documentKind": "công văn", "abstractText": "Khẩn trương thực hiện nhiệm vụ năm 2024",
                 "recipients": [
                   {"agency": "pc-bao-lam", "role": "ADDRESSEE", "asPrinted": "Ủy ban nhân dân huyện"},
                   {"agency": "party-bao-lam-office", "role": "FILE_COPY", "asPrinted": "Lưu VPHU"}],
                 "tasks": [
                   {"code": "1.2", "clause": "1, câu 1", "text": {"vi": "Đẩy nhanh tiến độ", "en": "Speed up"},
                    "leads": ["pc-bao-lam"], "partners": ["front-bao-lam"], "reading": "PROPOSED"},
                   {"code": "4.1", "clause": "4", "text": {"vi": "Tích cực phối hợp", "en": "Work together"},
                    "leads": ["front-bao-lam"], "reading": "NAMED"}]}
                """.formatted(number, issuer);
    }

    static String project(String code) {
        return """
                {"occurredOn": "2026-02-02", "code": "%s", "title": {"vi": "Đường %s", "en": "Road %s"},
                 "ownerAgency": "pmb-lam-dong-1", "sector": ["transport", "transport.road"], "status": "PREPARATION",
                 "details": {"type": "construction", "locations": [{"unitCode": "25054", "validOn": "2025-07-01"}],
                   "budget": {"amount": 17200000000000, "currency": "VND"}}}
                """.formatted(code, code, code);
    }

    static String siteClearance(String baseline) {
        return """
                {"occurredOn": "2026-03-01", "kind": "SITE_CLEARANCE",
                 "title": {"vi": "Giải phóng mặt bằng", "en": "Site clearance"}, "baseline": "%s",
                 "leadAgency": "pc-bao-lam-1",
                 "clearance": {"unitCode": "25054", "compensationUnit": "land-fund-lam-dong", "landAreaM2": 1000}}
                """.formatted(baseline);
    }

    static String approval(String baseline) {
        return """
                {"occurredOn": "2026-03-01", "kind": "approval", "title": {"vi": "Phê duyệt", "en": "Approval"},
                 "baseline": "%s", "leadAgency": "pc-bao-lam-1"}
                """.formatted(baseline);
    }

    static String obstacle(String milestoneId) {
        return """
                {"occurredOn": "2026-05-05", "milestoneId": "%s", "kind": "FOREST_CONVERSION",
                 "causeCode": "FOREST_POLICY_OPEN", "title": {"vi": "Chưa có chủ trương", "en": "Policy is open"},
                 "ownerAgency": "dept-lam-dong-agriculture-environment", "since": "2026-05-04"}
                """.formatted(milestoneId);
    }
}
