package org.clearway.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergedDocumentTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final MergedDocument merged =
            new MergedDocument(JSON, JSON.createObjectNode().put("title", "All").put("version", "v1"));

    private static ObjectNode document(String text) {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    @BeforeEach
    void addsTwoServicesThatBothKnowAStatusAndMeanDifferentThings() {
        merged.add("complaint", document("""
                {'openapi': '3.1.0', 'tags': [{'name': 'Complaints', 'description': 'Khiếu nại'}],
                 'paths': {
                  '/api/v1/complaints': {'get': {'tags': ['Complaints'], 'operationId': 'list',
                    'security': [{'bearer': []}],
                    'responses': {'200': {'description': 'ok', 'content': {'application/json':
                      {'schema': {'$ref': '#/components/schemas/View'}}}}}}},
                  '/internal/only': {'get': {'responses': {'200': {'description': 'ok'}}}}},
                 'components': {
                  'securitySchemes': {'bearer': {'type': 'http', 'scheme': 'bearer'}},
                  'schemas': {'Problem': {'type': 'object'}, 'Status': {'enum': ['FILED']},
                    'View': {'properties': {'status': {'$ref': '#/components/schemas/Status'}}}}}}"""), "/api/v1/");
        merged.add("clearance", document("""
                {'openapi': '3.1.0',
                 'paths': {'/api/v1/clearances': {'get': {'operationId': 'list',
                    'responses': {'200': {'description': 'ok', 'content': {'application/json':
                      {'schema': {'$ref': '#/components/schemas/View'}}}},
                      '404': {'description': 'no', 'content': {'application/problem+json':
                      {'schema': {'$ref': '#/components/schemas/Problem'}}}}}}}},
                 'components': {
                  'securitySchemes': {'bearer': {'type': 'http', 'scheme': 'bearer'}},
                  'schemas': {'Problem': {'type': 'object'}, 'Status': {'enum': ['OPEN']},
                    'View': {'properties': {'status': {'$ref': '#/components/schemas/Status'}}}}}}"""), "/api/v1/");
    }

    private static String schemaOf(JsonNode operation, String status) {
        return operation
                .at("/responses/" + status + "/content")
                .iterator()
                .next()
                .at("/schema/$ref")
                .asString();
    }

    @Test
    void whatIsAlikeIsThereOnce() {
        JsonNode schemas = merged.node().at("/components/schemas");

        assertThat(schemas.propertyNames())
                .containsExactlyInAnyOrder("Problem", "Status", "View", "ClearanceStatus", "ClearanceView");
        assertThat(schemaOf(merged.node().at("/paths/~1api~1v1~1clearances/get"), "404"))
                .isEqualTo("#/components/schemas/Problem");
    }

    /** The views read the same in both services; but they speak of different statuses. */
    @Test
    void whatRefersToSomethingRenamedIsRenamedToo() {
        ObjectNode document = merged.node();

        assertThat(schemaOf(document.at("/paths/~1api~1v1~1complaints/get"), "200"))
                .isEqualTo("#/components/schemas/View");
        assertThat(schemaOf(document.at("/paths/~1api~1v1~1clearances/get"), "200"))
                .isEqualTo("#/components/schemas/ClearanceView");
        assertThat(document.at("/components/schemas/ClearanceView/properties/status/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/ClearanceStatus");
        assertThat(document.at("/components/schemas/View/properties/status/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Status");
    }

    @Test
    void operationsHaveNamesOfTheirOwnAndATagOfTheirService() {
        ObjectNode document = merged.node();

        assertThat(document.at("/paths/~1api~1v1~1complaints/get/operationId").asString())
                .isEqualTo("complaint_list");
        assertThat(document.at("/paths/~1api~1v1~1clearances/get/operationId").asString())
                .isEqualTo("clearance_list");
        assertThat(document.at("/paths/~1api~1v1~1clearances/get/tags/0").asString())
                .isEqualTo("clearance");
        assertThat(document.at("/tags/0/description").asString()).isEqualTo("Khiếu nại");
        assertThat(document.at("/x-tagGroups")).hasSize(2);
    }

    @Test
    void onlyWhatTheGatewayReachesIsInIt() {
        assertThat(merged.node().at("/paths").propertyNames())
                .containsExactly("/api/v1/complaints", "/api/v1/clearances");
    }

    @Test
    void aFurtherWayToSignInIsOfferedWhereOneIsNeeded() {
        merged.offer("openId", JSON.createObjectNode().put("type", "openIdConnect"));

        ObjectNode document = merged.node();
        assertThat(document.at("/components/securitySchemes").propertyNames()).containsExactly("bearer", "openId");
        assertThat(document.at("/paths/~1api~1v1~1complaints/get/security")).hasSize(2);
        assertThat(document.at("/paths/~1api~1v1~1clearances/get").has("security"))
                .isFalse();
    }
}
