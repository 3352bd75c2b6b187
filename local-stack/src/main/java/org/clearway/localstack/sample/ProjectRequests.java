package org.clearway.localstack.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The real projects as requests. A published number of a project becomes a figure with its source; numbers in lists
 * (earlier budgets, single resettlement areas) and those inside milestones and obstacles are left out. Milestones that
 * sources report are shown as reported, because nobody has published a day for them and none is invented.
 */
final class ProjectRequests {
    private static final Set<String> NO_FIGURES =
            Set.of("budget", "budget_history", "location_units", "parties", "milestones", "obstacles", "field_sources");
    private static final Map<String, String> UNITS =
            Map.of("_ha", "ha", "_km", "km", "_km_in_lam_dong", "km", "_m2", "m2", ".amount", "VND");

    private final JsonNode readings = SampleFiles.json("obstacle-readings.json");
    private final String enteredOn = readings.path("enteredOn").asString();

    /** One request per project. */
    List<SampleRequest> projects() {
        List<SampleRequest> requests = new ArrayList<>();
        for (JsonNode project : SampleFiles.json("projects.json").path("projects")) {
            String code = project.path("id").asString();
            requests.add(
                    new SampleRequest("project " + code, RegisterRequests.STEWARD, "/api/v1/projects", body(project)));
        }
        return requests;
    }

    /** The obstacles of the project with this code, for the id that it got. */
    List<SampleRequest> obstacles(String code, String projectId) {
        List<SampleRequest> requests = new ArrayList<>();
        for (JsonNode project : SampleFiles.json("projects.json").path("projects")) {
            if (project.path("id").asString().equals(code)) {
                for (JsonNode obstacle : project.path("obstacles")) {
                    requests.add(new SampleRequest(
                            "obstacle " + obstacle.path("id").asString(),
                            RegisterRequests.STEWARD,
                            "/api/v1/projects/" + projectId + "/obstacles",
                            obstacle(code, obstacle)));
                }
            }
        }
        return requests;
    }

    private ObjectNode body(JsonNode project) {
        ObjectNode body = object().put("occurredOn", enteredOn);
        body.put("code", project.path("id").asString());
        body.set("title", project.path("title"));
        for (JsonNode party : project.path("parties")) {
            if (party.has("agency_id") && !body.has("ownerAgency")) {
                body.put("ownerAgency", party.path("agency_id").asString());
            }
        }
        body.set("sector", project.path("sector"));
        if (project.has("status")) {
            body.put("status", project.path("status").asString().toUpperCase(Locale.ROOT));
        }
        body.set("details", details(project));
        return body;
    }

    private ObjectNode details(JsonNode project) {
        ObjectNode details = object();
        copy(project, "type", details, "type");
        copy(project, "delivery", details, "delivery");
        copy(project, "status_as_of", details, "statusAsOf");
        ArrayNode locations = details.putArray("locations");
        for (JsonNode place : project.path("location_units")) {
            ObjectNode location = locations.addObject();
            copy(place, "code", location, "unitCode");
            copy(place, "valid_on", location, "validOn");
        }
        if (project.has("budget")) {
            details.set("budget", project.path("budget"));
        }
        ArrayNode parties = details.putArray("parties");
        for (JsonNode party : project.path("parties")) {
            ObjectNode one = parties.addObject();
            copy(party, "name_vi", one, "name");
            one.set("roles", party.path("roles"));
            copy(party, "agency_id", one, "agencyId");
            copy(party, "source", one, "source");
        }
        addFigures(details.putArray("figures"), "", project, project.path("field_sources"));
        addPublished(details.putArray("published"), project);
        return details;
    }

    private static void addFigures(ArrayNode figures, String path, JsonNode node, JsonNode sources) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (path.isEmpty() && NO_FIGURES.contains(name)) {
                continue;
            }
            String code = path.isEmpty() ? name : path + "." + name;
            if (value.isNumber()) {
                ObjectNode figure = figures.addObject().put("code", code);
                figure.set("value", value);
                UNITS.forEach((ending, unit) -> {
                    if (code.endsWith(ending)) {
                        figure.put("unit", unit);
                    }
                });
                copy(node, name + "_qualifier", figure, "qualifier");
                copy(node, name + "_as_of", figure, "asOf");
                copy(sources, code.split("\\.", 2)[0], figure, "source");
            } else if (value.isObject()) {
                addFigures(figures, code, value, sources);
            }
        }
    }

    private static void addPublished(ArrayNode published, JsonNode project) {
        for (JsonNode milestone : project.path("milestones")) {
            ObjectNode one = published.addObject();
            copy(milestone, "id", one, "id");
            one.set("title", milestone.path("title"));
            copy(milestone, "type", one, "type");
            copy(milestone, "status", one, "status");
            copy(milestone, "dateMet", one, "metOn");
            copy(milestone, "status_as_of", one, "asOf");
            copy(
                    project.path("field_sources"),
                    "milestones." + milestone.path("id").asString(),
                    one,
                    "source");
        }
    }

    private ObjectNode obstacle(String code, JsonNode obstacle) {
        ObjectNode body = object().put("occurredOn", enteredOn);
        body.put("kind", obstacle.path("category").asString());
        body.put("causeCode", obstacle.path("id").asString().replace('-', '_').toUpperCase(Locale.ROOT));
        body.set("title", obstacle.path("title"));
        body.put("ownerAgency", readings.path("ownerAgency").path(code).asString());
        body.put("since", obstacle.path("as_of").asString(enteredOn));
        return body;
    }

    private static void copy(JsonNode from, String field, ObjectNode to, String as) {
        if (from.has(field)) {
            to.put(as, from.path(field).asString());
        }
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }
}
