package org.clearway.complaint.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clearway.complaint.application.ComplaintEventTypes;
import org.clearway.complaint.application.DenunciationEventTypes;
import org.clearway.complaint.application.PetitionEventTypes;
import org.clearway.complaint.domain.EveryEvent;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What others need of our events is in them: fields and their JSON types; values are theirs to make up. */
class ContractsTest {
    private static final Path CONTRACTS = Path.of("src/contracts");
    private static final FactMapper MAPPER = new FactMapper();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CONTRACTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isKept(Path file) throws IOException {
        String type = file.getFileName().toString().replaceFirst("\\.json$", "");
        assertThat(publishedTypes()).as("types that we publish").contains(type);
        JsonNode needed = MAPPER.json().readTree(Files.readString(file));

        assertThat(missing(needed, published(type), "")).as(file.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clearance-service", "insight-service", "notification-service", "project-service"})
    void everyConsumerSaysWhatItNeeds(String consumer) throws IOException {
        assertThat(files()).anyMatch(file -> file.startsWith(CONTRACTS.resolve(consumer)));
    }

    @Test
    void findsWhatIsMissing() {
        JsonNode needed = MAPPER.json().readTree("""
                {"complaintId": "c", "limit": {"amount": "thirty"}, "nobodySaysThis": 1}""");

        assertThat(missing(needed, published("complaint.limit-started.v1"), ""))
                .containsExactly("/limit/amount is NUMBER, not STRING", "/nobodySaysThis is missing");
    }

    private static Set<String> publishedTypes() {
        Set<String> types = new TreeSet<>(ComplaintEventTypes.table().names());
        types.addAll(PetitionEventTypes.table().names());
        types.addAll(DenunciationEventTypes.table().names());
        return types;
    }

    /** The first event in the stories that is written as this type; of other intake the sample, which is written as read. */
    private static JsonNode published(String type) {
        if (!ComplaintEventTypes.table().names().contains(type)) {
            return MAPPER.json().readTree(String.valueOf(SampleFiles.read(type)));
        }
        return EveryEvent.byName().values().stream()
                .filter(event -> SampleFiles.typeOf(event).equals(type))
                .map(event -> MAPPER.json().readTree(MAPPER.write(event)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event of type " + type));
    }

    private static List<String> missing(JsonNode needed, JsonNode published, String at) {
        if (published.isMissingNode()) {
            return List.of(at + " is missing");
        }
        if (needed.getNodeType() != published.getNodeType()) {
            return List.of(at + " is " + published.getNodeType() + ", not " + needed.getNodeType());
        }
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : needed.properties()) {
            found.addAll(missing(field.getValue(), published.path(field.getKey()), at + "/" + field.getKey()));
        }
        if (needed.isArray() && !needed.isEmpty()) {
            found.addAll(missing(needed.get(0), published.path(0), at + "/0"));
        }
        return found;
    }
}
