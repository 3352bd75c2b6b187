package org.clearway.project.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistersIT extends ProjectIT {
    @BeforeEach
    void registers() {
        givenTheRegisters();
    }

    @Test
    void tellsApartTwoUnitsWithOneCodeByTheDay() {
        assertThat(name("/api/v1/units?code=25054&on=2024-06-12")).isEqualTo("Thị trấn Lộc Thắng");
        assertThat(name("/api/v1/units?code=25054&on=2026-06-12")).isEqualTo("Xã Bảo Lâm 1");
        assertThat(steward()
                        .get("/api/v1/units/25054@-")
                        .expect(200)
                        .body()
                        .path("successors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("25054");
    }

    @Test
    void listsTheAgenciesOfADay() {
        assertThat(steward()
                        .get("/api/v1/agencies?on=2024-06-12&kind=PEOPLES_COMMITTEE")
                        .body()
                        .path("items"))
                .extracting(agency -> agency.path("agencyId").asString())
                .containsExactly("pc-bao-lam");
        assertThat(steward()
                        .get("/api/v1/agencies?on=2026-06-12&kind=PEOPLES_COMMITTEE")
                        .body()
                        .path("items"))
                .extracting(agency -> agency.path("agencyId").asString())
                .containsExactly("pc-bao-lam-1", "pc-lam-dong");
        assertThat(steward().get("/api/v1/agencies?text=co%20quan%20pmb").body().path("items"))
                .hasSize(1);
    }

    @Test
    void importsOnceHoweverOftenItIsAsked() {
        String key = UUID.randomUUID().toString();
        String body = anImport("it-once", "FUND");
        steward().post("/api/v1/agencies/import", body, key).expect(200);
        steward().put("/api/v1/agencies/it-once", anEntry("BANK")).expect(200);

        steward().post("/api/v1/agencies/import", body, key).expect(200);

        assertThat(steward().get("/api/v1/agencies/it-once").version()).isEqualTo(2);
        assertThat(steward().get("/api/v1/agencies/it-once").text("kind")).isEqualTo("BANK");
    }

    @Test
    void refusesAnImportUnderAKeyThatWasUsedForAnother() {
        String key = UUID.randomUUID().toString();
        steward()
                .post("/api/v1/agencies/import", anImport("it-first", "FUND"), key)
                .expect(200);

        Api.Answer other = steward().post("/api/v1/agencies/import", anImport("it-other", "FUND"), key);

        assertThat(other.text("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(steward().get("/api/v1/agencies/it-other").status()).isEqualTo(404);
        assertThat(steward().post("/api/v1/units/import", Bodies.UNITS, key).text("type"))
                .isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void refusesAnEntryThatIsNamedTwice() {
        String twice = anImport("it-twice", "FUND").replace("]}", "," + anItem("it-twice", "BANK") + "]}");

        Api.Answer refused = steward().post("/api/v1/agencies/import", twice);

        assertThat(refused.text("type")).isEqualTo("/problems/entry-twice");
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo("agencies[1].agencyId");
        assertThat(steward().get("/api/v1/agencies/it-twice").status()).isEqualTo(404);
    }

    @Test
    void importsAllOrNone() {
        String bad = """
                {"occurredOn": "2026-01-31", "agencies": [
                  {"agencyId": "it-good", "entry": {"nameVi": "A", "nameEn": "A", "kind": "FUND", "unitCode": "68",
                   "headPostVi": "Giám đốc", "assumed": true}},
                  {"agencyId": "it-bad", "entry": {"nameVi": "B", "nameEn": "B", "kind": "FUND", "unitCode": "99999",
                   "headPostVi": "Giám đốc", "assumed": true}}]}""";

        Api.Answer refused = steward().post("/api/v1/agencies/import", bad);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("/problems/unknown-unit");
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo("agencies[1].unitCode");
        assertThat(steward().get("/api/v1/agencies/it-good").status()).isEqualTo(404);
    }

    @Test
    void assignsPowersByDayAndNeverToAPartyBody() {
        String row = """
                {"occurredOn": "2026-01-31", "competence": {"power": "recovery-decision", "agencyKind": "%s",
                 "level": "PROVINCE", "validFrom": "2026-01-31", "validTo": "2027-02-28",
                 "legalBasis": "NĐ 49/2026/NĐ-CP Art. 14"}}""";

        steward()
                .put("/api/v1/competences/it-recovery", row.formatted("PEOPLES_COMMITTEE"))
                .expect(200);
        Api.Answer refused = steward().put("/api/v1/competences/it-party", row.formatted("PARTY_COMMITTEE"));

        assertThat(refused.text("type")).isEqualTo("/problems/party-body-never-decides");
        assertThat(refused.body().path("rule").path("legalBasis").asString()).contains("Luật Đất đai");
        assertThat(steward()
                        .get("/api/v1/competences?power=recovery-decision&on=2026-06-01")
                        .body()
                        .path("items"))
                .extracting(found -> found.path("competenceId").asString())
                .containsExactly("it-recovery");
        assertThat(steward()
                        .get("/api/v1/competences?power=recovery-decision&on=2027-03-01")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void endsAnAgencyAndTellsWhoGoesOn() {
        steward().put("/api/v1/agencies/it-ending", """
                        {"occurredOn": "2026-01-31", "agency": {"nameVi": "C", "nameEn": "C", "kind": "FUND",
                         "unitCode": "68", "headPostVi": "Giám đốc", "assumed": true}}""").expect(200);

        Api.Answer ended = steward().post("/api/v1/agencies/it-ending/end", """
                        {"occurredOn": "2026-02-01", "validTo": "2026-06-30", "successorIds": ["pc-lam-dong"]}""").expect(200);

        assertThat(ended.text("validTo")).isEqualTo("2026-06-30");
        assertThat(steward()
                        .get("/api/v1/agencies?on=2026-07-01&kind=FUND")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    private static String anImport(String id, String kind) {
        return "{\"occurredOn\": \"2026-01-31\", \"agencies\": [" + anItem(id, kind) + "]}";
    }

    private static String anItem(String id, String kind) {
        return "{\"agencyId\": \"" + id + "\", \"entry\": " + fields(kind) + "}";
    }

    private static String anEntry(String kind) {
        return "{\"occurredOn\": \"2026-01-31\", \"agency\": " + fields(kind) + "}";
    }

    private static String fields(String kind) {
        return """
                {"nameVi": "Cơ quan tạm", "nameEn": "Temporary", "kind": "%s", "unitCode": "68",
                 "headPostVi": "Giám đốc", "validFrom": "2025-07-01", "validTo": "2025-12-31", "assumed": true}""".formatted(kind);
    }

    private String name(String path) {
        var items = steward().get(path).expect(200).body().path("items");
        assertThat(items).hasSize(1);
        return items.path(0).path("name").asString();
    }
}
