package org.clearway.clearance.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clearway.clearance.domain.EventFixtures;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What other services, and our own listeners, need of our events is in them. */
class ContractsTest {
    private static final Path CONTRACTS = Path.of("src", "contracts");
    private static final FactMapper MAPPER = new FactMapper();
    private static final Map<String, Object> EVENTS = events();

    private static Map<String, Object> events() {
        Map<String, Object> all = new TreeMap<>();
        all.putAll(EventFixtures.ofClearance());
        all.putAll(EventFixtures.ofLandUser());
        all.putAll(EventFixtures.ofPlan());
        return all;
    }

    static List<Path> contracts() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void keepsTheContract(Path contract) throws IOException {
        String type = contract.getFileName().toString().replaceFirst("\\.json$", "");
        assertThat(EVENTS).as("an event that is asked for").containsKey(type);
        JsonNode needed = MAPPER.json().readTree(Files.readString(contract));
        JsonNode published = MAPPER.json().readTree(MAPPER.write(Objects.requireNonNull(EVENTS.get(type))));

        assertThat(Shapes.missing(needed, published)).isEmpty();
    }

    @Test
    void seesAMissingFieldAWrongTypeAndADateThatIsNone() {
        JsonNode needed = MAPPER.json()
                .readTree(
                        "{\"id\": \"a\", \"on\": \"2026-01-01\", \"lines\": [{\"amount\": 1}], \"area\": {\"total\": 2.5}}");

        assertThat(Shapes.missing(needed, MAPPER.json().readTree("{}")))
                .containsExactly("$.id", "$.on", "$.lines", "$.area");
        assertThat(
                        Shapes.missing(
                                needed,
                                MAPPER.json()
                                        .readTree(
                                                "{\"id\": 1, \"on\": \"soon\", \"lines\": [{\"amount\": \"1\"}], \"area\": {\"total\": 3}}")))
                .containsExactly("$.id", "$.on", "$.lines[0].amount");
    }
}
