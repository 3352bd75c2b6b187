package org.clearway.project.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What each consumer needs of our facts is there, under that name and of that type. */
class ContractsTest {
    private static final FactMapper MAPPER = new FactMapper();
    private static final Path CONTRACTS = Path.of("src", "contracts");

    static List<Path> contracts() {
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void areKept(Path contract) throws IOException {
        String type = contract.getFileName().toString().replace(".json", "");
        Object fact = Objects.requireNonNull(EveryFact.byType().get(type), () -> "no fact of type " + type);
        JsonNode written = MAPPER.json().readTree(MAPPER.write(fact));

        assertThat(missing("", MAPPER.json().readTree(Files.readString(contract)), written))
                .isEmpty();
    }

    @Test
    void areThereForEveryConsumer() {
        assertThat(contracts().stream()
                        .map(file -> CONTRACTS.relativize(file).getName(0).toString())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "clearance-service", "complaint-service", "insight-service", "notification-service");
    }

    @Test
    void wouldBeSeenBroken() {
        JsonNode written = MAPPER.json().readTree("{\"a\": {\"b\": 1}, \"c\": [{\"d\": \"x\"}]}");

        assertThat(missing("", MAPPER.json().readTree("{\"a\": {\"b\": 2}, \"c\": [{\"d\": \"y\"}]}"), written))
                .isEmpty();
        assertThat(missing("", MAPPER.json().readTree("{\"a\": {\"b\": \"2\"}}"), written))
                .containsExactly("/a/b");
        assertThat(missing("", MAPPER.json().readTree("{\"a\": {\"x\": 2}}"), written))
                .containsExactly("/a/x");
        assertThat(missing("", MAPPER.json().readTree("{\"c\": [{\"x\": 2}]}"), written))
                .containsExactly("/c/0/x");
    }

    /** Lenient: our values and our further fields are our own. */
    private static List<String> missing(String path, JsonNode wanted, JsonNode written) {
        List<String> missing = new ArrayList<>();
        if (wanted.getNodeType() != written.getNodeType()) {
            missing.add(path);
        } else if (wanted.isObject()) {
            for (Map.Entry<String, JsonNode> field : wanted.properties()) {
                String name = field.getKey();
                missing.addAll(missing(path + "/" + name, field.getValue(), written.path(name)));
            }
        } else if (wanted.isArray()) {
            for (int i = 0; i < wanted.size(); i++) {
                missing.addAll(missing(path + "/" + i, wanted.path(i), written.path(0)));
            }
        }
        return missing;
    }
}
