package org.clearway.localstack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SampleTest {
    private final JsonNode dispatch = SampleFiles.json("directive-1309.json");
    private final JsonNode directive = dispatch.path("request");

    @Test
    void holdsTheWholeTextOfTheDispatchInItsTwentyTasks() {
        String tasks = directive
                .path("tasks")
                .valueStream()
                .map(task -> task.path("text").path("vi").asString())
                .collect(Collectors.joining(" "));
        String text = dispatch.path("text")
                .valueStream()
                .map(JsonNode::asString)
                .map(paragraph -> paragraph.replaceFirst("^\\d\\. ", ""))
                .collect(Collectors.joining(" "));

        assertThat(directive.path("tasks").size()).isEqualTo(20);
        assertThat(tasks).isEqualTo(text);
    }

    @Test
    void givesNoTaskADate() {
        assertThat(directive.path("tasks"))
                .allSatisfy(task -> assertThat(task.has("due")).isFalse());
    }

    @Test
    void namesNoPerson() {
        assertThat(directive.path("signatoryPost").asString()).startsWith("Phó Bí thư");
        assertThat(directive.toString()).doesNotContain("K' Linh");
    }

    @Test
    void namesOnlyAgenciesThatExistedOnTheDayOfTheDispatch() {
        String day = directive.path("issuedOn").asString();
        Set<String> valid = new HashSet<>();
        SampleFiles.csv("agencies.csv").forEach(row -> {
            String from = row.getOrDefault("valid_from", "");
            String to = row.getOrDefault("valid_to", "");
            if (from.compareTo(day) <= 0 && (to.isEmpty() || to.compareTo(day) >= 0)) {
                valid.add(row.get("id"));
            }
        });
        List<String> named = new ArrayList<>();
        directive.path("recipients").forEach(one -> named.add(one.path("agency").asString()));
        for (JsonNode task : directive.path("tasks")) {
            task.path("leads").forEach(lead -> named.add(lead.asString()));
            task.path("partners").forEach(partner -> named.add(partner.asString()));
        }

        assertThat(valid).containsAll(named);
        assertThat(directive.path("tasks"))
                .allSatisfy(task -> assertThat(task.path("leads")).isNotEmpty());
    }

    @Test
    void holdsAllRows() {
        JsonNode units = RegisterRequests.units().body().path("units");
        assertThat(units.size()).isEqualTo(28);
        assertThat(units.valueStream()
                        .mapToInt(unit -> unit.path("successors").size())
                        .sum())
                .isEqualTo(25);
        assertThat(RegisterRequests.agencies().body().path("agencies").size()).isEqualTo(173);
        assertThat(RegisterRequests.competences().body().path("competences").size())
                .isEqualTo(19);
    }

    @Test
    void givesEachPowerOverLandToOneLevelOnEachDay() {
        for (String power :
                List.of("recovery-notice", "plan-approval", "recovery-decision", "compulsory-inventory", "coercion")) {
            assertThat(levels(power, "2024-06-12")).containsExactly("DISTRICT");
            assertThat(levels(power, "2025-06-30")).containsExactly("DISTRICT");
            assertThat(levels(power, "2025-07-01")).containsExactly("COMMUNE");
            assertThat(levels(power, "2026-01-30")).containsExactly("COMMUNE");
            assertThat(levels(power, "2026-01-31")).containsExactly("PROVINCE");
            assertThat(levels(power, "2027-03-01")).isEmpty();
        }
        assertThat(levels("first-complaint", "2026-06-01")).containsExactly("COMMUNE", "PROVINCE", "PROVINCE");
    }

    @Test
    void keepsEveryPublishedNumberWithItsSource() {
        JsonNode expressway = new ProjectRequests().projects().getFirst().body();

        assertThat(expressway.path("ownerAgency").asString()).isEqualTo("pmb-lam-dong-1");
        assertThat(expressway.path("details").path("figures"))
                .anySatisfy(figure -> {
                    assertThat(figure.path("code").asString()).isEqualTo("households");
                    assertThat(figure.path("value").asInt()).isEqualTo(1758);
                    assertThat(figure.path("source").asString()).isEqualTo("soha-2024-02");
                })
                .anySatisfy(figure -> {
                    assertThat(figure.path("code").asString()).isEqualTo("forest.natural_ha");
                    assertThat(figure.path("unit").asString()).isEqualTo("ha");
                });
    }

    @Test
    void marksInventedHouseholdsAsSuch() {
        List<SampleRequest> households = new HouseholdRequests().households("c-1");

        assertThat(households).hasSize(3).allSatisfy(household -> {
            assertThat(household.body().at("/personal/name").asString())
                    .startsWith("Hộ mẫu")
                    .endsWith("(dữ liệu giả định)");
            assertThat(household.body().path("personal").propertyNames()).containsOnly("name", "address");
        });
        assertThat(new HouseholdRequests().project("p-1").body().at("/title/vi").asString())
                .startsWith("DỰ ÁN MẪU");
    }

    @Test
    void givesTheSampleSectionTheLandOfItsHouseholds() {
        JsonNode section = new HouseholdRequests().milestone("p-1").body().path("clearance");
        List<JsonNode> parcels = new HouseholdRequests()
                .households("c-1").stream()
                        .flatMap(household -> household.body().path("parcels").valueStream())
                        .toList();

        assertThat(parcels.stream()
                        .mapToDouble(parcel -> parcel.path("areaM2").asDouble())
                        .sum())
                .isEqualTo(section.path("landAreaM2").asDouble());
        assertThat(parcels.stream()
                        .mapToDouble(parcel -> parcel.path("lengthM").asDouble())
                        .sum())
                .isEqualTo(section.path("lengthM").asDouble());
    }

    @Test
    void sendsTheSameKeyForTheSameContentOnly() {
        assertThat(RegisterRequests.units().idempotencyKey())
                .isEqualTo(RegisterRequests.units().idempotencyKey())
                .isNotEqualTo(RegisterRequests.agencies().idempotencyKey())
                .matches("[A-Za-z0-9_-]{8,100}");
    }

    private static List<String> levels(String power, String day) {
        return SampleFiles.csv("competences.csv").stream()
                .filter(row -> power.equals(row.get("power")))
                .filter(row -> row.getOrDefault("valid_from", "").compareTo(day) <= 0)
                .filter(row -> {
                    String to = row.getOrDefault("valid_to", "");
                    return to.isEmpty() || to.compareTo(day) >= 0;
                })
                .map(row -> row.getOrDefault("level", ""))
                .sorted()
                .toList();
    }
}
