package org.clearway.complaint.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.clearway.complaint.application.DenunciationEventTypes;
import org.clearway.complaint.application.PetitionEventTypes;
import org.clearway.complaint.domain.DenunciationEvent;
import org.clearway.complaint.domain.PetitionEvent;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The stored samples of petitions and denunciations are read, and written again just as they are. */
class OtherIntakeSamplesTest {
    private static final EventTypes<PetitionEvent> PETITIONS = PetitionEventTypes.table();
    private static final EventTypes<DenunciationEvent> DENUNCIATIONS = DenunciationEventTypes.table();
    private static final FactMapper MAPPER = new FactMapper();

    static Set<String> petitions() {
        return PETITIONS.names();
    }

    static Set<String> denunciations() {
        return DENUNCIATIONS.names();
    }

    @ParameterizedTest
    @MethodSource("petitions")
    void aPetitionsEventIsDecoded(String type) {
        assertUnchanged(type, PETITIONS.decode(type, String.valueOf(SampleFiles.read(type)), MAPPER));
    }

    @ParameterizedTest
    @MethodSource("denunciations")
    void aDenunciationsEventIsDecoded(String type) {
        assertUnchanged(type, DENUNCIATIONS.decode(type, String.valueOf(SampleFiles.read(type)), MAPPER));
    }

    @ParameterizedTest
    @MethodSource("denunciations")
    void noEventOfADenunciationRefersToAPerson(String type) {
        JsonNode sample = MAPPER.json().readTree(String.valueOf(SampleFiles.read(type)));
        Set<String> known = Set.of(
                "denunciationId",
                "holderAgency",
                "projectId",
                "places",
                "toAgency",
                "noticeNumber",
                "conclusionNumber",
                "limit",
                "warnAt",
                "recordedLate",
                "occurredOn");

        assertThat(sample.properties().stream().map(Map.Entry::getKey)).isSubsetOf(known);
    }

    private static void assertUnchanged(String type, Object event) {
        assertThat(MAPPER.json().readTree(MAPPER.write(event)))
                .isEqualTo(MAPPER.json().readTree(String.valueOf(SampleFiles.read(type))));
    }
}
