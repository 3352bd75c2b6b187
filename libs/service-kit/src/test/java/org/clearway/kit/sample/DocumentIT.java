package org.clearway.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clearway.kit.testing.OpenApiRules;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KitIT
class DocumentIT {
    @LocalServerPort
    private int port;

    private String document() {
        return Caller.send(new Caller(port).anonymous("/v3/api-docs").GET())
                .response()
                .body();
    }

    @Test
    void completesWhatTheCodeSays() {
        JsonNode document = JsonMapper.shared().readTree(document());
        JsonNode post = document.path("paths").path("/api/v1/things").path("post");
        assertThat(post.path("x-roles").get(0).asString()).isEqualTo("clerk");
        assertThat(post.path("description").asString()).isEqualTo("Roles: clerk");
        assertThat(post.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match", "Accept-Language");
        assertThat(post.path("responses").propertyNames())
                .contains("400", "401", "403", "412", "413", "415", "422", "503");
        JsonNode example = post.path("requestBody")
                .path("content")
                .path("application/json")
                .path("example");
        assertThat(example.path("name").asString()).isEqualTo("a name");
        assertThat(example.path("parts").get(0).path("areaM2").isNumber())
                .as(example.toString())
                .isTrue();
        assertThat(example.path("parts").get(0).path("thing").isString()).isTrue();
        assertThat(document.path("paths")
                        .path("/api/v1/things")
                        .path("get")
                        .path("parameters")
                        .findValuesAsString("name"))
                .containsExactlyInAnyOrder("limit", "cursor", "Accept-Language");
    }

    @Test
    void theRuleFindsWhatIsMissing() {

        assertThatThrownBy(() -> OpenApiRules.assertComplete(document()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("get /api/v1/forgotten: no roles")
                .hasMessageNotContaining("/api/v1/things")
                .hasMessageNotContaining("/api/v1/operations");
    }
}
