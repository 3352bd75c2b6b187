package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.clearway.localstack.app.JavaApp;
import org.junit.jupiter.api.Test;

class StackTest {
    private final Installation installation = new Installation(Path.of("/project"));

    @Test
    void givesEveryPartPortsOfItsOwn() {
        Stack stack = new Stack(installation, Map.of());
        assertThat(stack.parts().stream().flatMap(part -> part.ports().keySet().stream()))
                .doesNotHaveDuplicates()
                .contains(8080, 8081, 8082, 8083, 8084, 8085, 8090, 8091, 3025, 27117, 29092);
    }

    @Test
    void givesEveryServiceADatabaseOfItsOwn() {
        Stack stack = new Stack(installation, Map.of());
        assertThat(stack.services())
                .extracting(service -> service.environment().get("SPRING_MONGODB_URI"))
                .doesNotHaveDuplicates()
                .contains("mongodb://127.0.0.1:27117/project_service?replicaSet=rs0");
    }

    @Test
    void usesAGivenMongoInsteadOfItsOwn() {
        Stack stack = new Stack(installation, Map.of("CLEARWAY_MONGODB_URI", "mongodb://db:1/?replicaSet=x"));
        assertThat(stack.servers()).extracting(Part::name).containsExactly("kafka");
        assertThat(stack.services())
                .extracting(JavaApp::environment)
                .allSatisfy(environment ->
                        assertThat(environment.get("SPRING_MONGODB_URI")).startsWith("mongodb://db:1/"));
    }

    @Test
    void letsTheGatewayTellTheServicesTime() {
        Stack stack = new Stack(installation, Map.of());
        assertThat(stack.apps())
                .filteredOn(app -> app.name().equals("gateway") || app.name().endsWith("-service"))
                .hasSize(6)
                .allSatisfy(app -> assertThat(app.environment())
                        .containsEntry("CLEARWAY_CLOCK_FILE", String.valueOf(installation.clock())));
    }
}
