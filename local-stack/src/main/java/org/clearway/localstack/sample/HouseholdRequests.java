package org.clearway.localstack.sample;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The invented households as requests, with the sample part of a real project on whose land they live. */
final class HouseholdRequests {
    static final String OFFICER = "land-fund-lam-dong.officer";
    private static final String OWNER = "investor-tkv.head";

    private final JsonNode sample = SampleFiles.json("sample-households.json");

    /** Code of the real project that gets the sample part. */
    String parentCode() {
        return sample.path("parentCode").asString();
    }

    SampleRequest project(String parentId) {
        ObjectNode body = ((ObjectNode) sample.path("project")).deepCopy().put("parentProjectId", parentId);
        return new SampleRequest("an invented sample part of " + parentCode(), OWNER, "/api/v1/projects", body);
    }

    SampleRequest milestone(String projectId) {
        return new SampleRequest(
                "the site clearance of the sample part",
                OWNER,
                "/api/v1/projects/" + projectId + "/milestones",
                sample.path("milestone"));
    }

    /** The clearance opens by the milestone's event; nobody creates it. */
    static String clearanceOf(String milestoneId) {
        return "/api/v1/clearances?milestoneId=" + milestoneId;
    }

    List<SampleRequest> households(String clearanceId) {
        List<SampleRequest> requests = new ArrayList<>();
        for (JsonNode household : sample.path("households")) {
            requests.add(new SampleRequest(
                    "invented household " + (requests.size() + 1),
                    OFFICER,
                    "/api/v1/clearances/" + clearanceId + "/land-users",
                    household));
        }
        return requests;
    }
}
