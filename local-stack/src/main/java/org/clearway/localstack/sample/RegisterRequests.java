package org.clearway.localstack.sample;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The registers as requests: units with their successions, agencies, competences. */
final class RegisterRequests {
    static final String STEWARD = "steward";

    /** Day of the registers' last change: since then the province holds the land powers. */
    private static final String ENTERED_ON = "2026-01-31";

    private RegisterRequests() {}

    static SampleRequest units() {
        ObjectNode body = body();
        ArrayNode units = body.putArray("units");
        List<Map<String, String>> successions = SampleFiles.csv("unit-successions.csv");
        for (Map<String, String> row : SampleFiles.csv("units.csv")) {
            ObjectNode unit = units.addObject();
            copy(row, "code", unit, "code");
            copy(row, "name", unit, "name");
            copy(row, "name_en", unit, "nameEn");
            copy(row, "kind", unit, "kind");
            copy(row, "parent", unit, "parent");
            copy(row, "valid_from", unit, "validFrom");
            copy(row, "valid_to", unit, "validTo");
            copy(row, "legal_basis", unit, "legalBasis");
            copy(row, "note", unit, "note");
            addSuccessors(unit.putArray("successors"), row, successions);
        }
        return new SampleRequest(units.size() + " administrative units", STEWARD, "/api/v1/units/import", body);
    }

    static SampleRequest agencies() {
        ObjectNode body = body();
        ArrayNode agencies = body.putArray("agencies");
        for (Map<String, String> row : SampleFiles.csv("agencies.csv")) {
            ObjectNode agency = agencies.addObject();
            copy(row, "id", agency, "agencyId");
            ObjectNode entry = agency.putObject("entry");
            copy(row, "name_vi", entry, "nameVi");
            copy(row, "name_en", entry, "nameEn");
            copy(row, "kind", entry, "kind");
            copy(row, "unit_code", entry, "unitCode");
            copy(row, "head_post_vi", entry, "headPostVi");
            copy(row, "valid_from", entry, "validFrom");
            copy(row, "valid_to", entry, "validTo");
            copy(row, "parent_id", entry, "parentId");
            copy(row, "note", entry, "note");
            entry.put("assumed", "yes".equals(row.get("assumed")));
            ArrayNode successors = entry.putArray("successorIds");
            for (String successor : row.getOrDefault("successor_ids", "").split(";", -1)) {
                if (!successor.isBlank()) {
                    successors.add(successor);
                }
            }
        }
        return new SampleRequest(agencies.size() + " agencies", STEWARD, "/api/v1/agencies/import", body);
    }

    static SampleRequest competences() {
        ObjectNode body = body();
        ArrayNode competences = body.putArray("competences");
        for (Map<String, String> row : SampleFiles.csv("competences.csv")) {
            ObjectNode competence = competences.addObject();
            copy(row, "id", competence, "competenceId");
            ObjectNode entry = competence.putObject("entry");
            copy(row, "power", entry, "power");
            copy(row, "agency_kind", entry, "agencyKind");
            copy(row, "level", entry, "level");
            copy(row, "valid_from", entry, "validFrom");
            copy(row, "valid_to", entry, "validTo");
            copy(row, "legal_basis", entry, "legalBasis");
            entry.put("note", "confidence: " + row.get("confidence") + ". " + row.get("note"));
        }
        return new SampleRequest(competences.size() + " competences", STEWARD, "/api/v1/competences/import", body);
    }

    private static ObjectNode body() {
        return JsonMapper.shared().createObjectNode().put("occurredOn", ENTERED_ON);
    }

    private static void addSuccessors(ArrayNode successors, Map<String, String> unit, List<Map<String, String>> all) {
        for (Map<String, String> row : all) {
            boolean ofThis = row.getOrDefault("predecessor_code", "").equals(unit.get("code"))
                    && row.getOrDefault("predecessor_valid_to", "").equals(unit.get("valid_to"));
            if (ofThis) {
                ObjectNode successor = successors.addObject();
                copy(row, "successor_code", successor, "code");
                copy(row, "successor_valid_from", successor, "validFrom");
                copy(row, "effective_date", successor, "effectiveOn");
                copy(row, "coverage", successor, "coverage");
                copy(row, "legal_basis", successor, "legalBasis");
            }
        }
    }

    /** An empty field is unknown, and left out. */
    private static void copy(Map<String, String> row, String column, ObjectNode to, String field) {
        String value = row.getOrDefault(column, "");
        if (!value.isEmpty()) {
            to.put(field, value);
        }
    }
}
