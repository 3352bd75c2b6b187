package org.clearway.insight.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.KeptEvent;
import org.clearway.insight.domain.LimitFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** The contract files that lie with the producers are enough for what is read here, and none is missing. */
class ContractsTest {
    private static final FactMapper MAPPER = new FactMapper();
    private static final String NAMES_ONLY = "agency.registered.v1";
    private final ForeignFacts facts = new ForeignFacts(MAPPER);

    static List<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String producer : List.of("project-service", "clearance-service", "complaint-service")) {
            try (Stream<Path> files = Files.list(Path.of("..", producer, "src", "contracts", "insight-service"))) {
                all.addAll(files.sorted().toList());
            }
        }
        return all;
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }

    private static KeptEvent event(String type, String data) {
        return new KeptEvent(
                1,
                Instant.EPOCH,
                new InboundEvent(
                        "e1",
                        "s",
                        type,
                        "subject-1",
                        1,
                        "0-1",
                        Instant.EPOCH,
                        LocalDate.EPOCH,
                        "a",
                        null,
                        null,
                        null,
                        data));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsAFact(Path file) throws IOException {
        String type = typeOf(file);
        if (type.equals(NAMES_ONLY)) {
            assertThat(MAPPER.read(Files.readString(file), ObjectNode.class).propertyNames())
                    .contains("nameVi", "nameEn");
            return;
        }
        assertThat(facts.read(event(type, Files.readString(file))).fact()).isNotNull();
    }

    @Test
    void everyTypeThatIsReadHasAContract() throws IOException {
        Set<String> contracts =
                new TreeSet<>(files().stream().map(ContractsTest::typeOf).toList());

        assertThat(contracts).containsAll(facts.types());
        for (LimitFact.Step step : LimitFact.Step.values()) {
            assertThat(contracts).contains("complaint.limit-" + step.name().toLowerCase(Locale.ROOT) + ".v1");
        }
    }

    @Test
    void aNeededFieldThatIsMissingGivesNoFact() {
        assertThat(facts.read(event("milestone.met.v1", "{\"projectId\": \"p\"}"))
                        .fact())
                .isNull();
        assertThat(facts.read(event("milestone.met.v1", "[]")).fact()).isNull();
        assertThat(facts.read(event("complaint.filed.v1", "{\"complaintId\": \"c\"}"))
                        .fact())
                .isNull();
        assertThat(facts.read(event("x.limit-danced.v1", "{}")).fact()).isNull();
        assertThat(facts.read(event("x.limit-started", "{}")).fact()).isNull();
    }

    @Test
    void unknownFieldsAndTypesAreNoTrouble() {
        assertThat(facts.read(event("never.heard-of.v1", "{}")).fact()).isNull();
        assertThat(facts.read(
                                event(
                                        "milestone.met.v1",
                                        "{\"projectId\": \"p\", \"milestoneId\": \"m\", \"metOn\": \"2026-06-01\", \"more\": {}}"))
                        .fact())
                .isNotNull();
    }
}
