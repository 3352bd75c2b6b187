package org.clearway.complaint.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.complaint.application.ComplaintEventTypes;
import org.clearway.complaint.domain.CaseLinks;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintEvent;
import org.clearway.complaint.domain.EveryEvent;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What was journaled once can be read for ever: a sample of each type is stored, and never changed. */
class StoredSamplesTest {
    private static final EventTypes<ComplaintEvent> TYPES = ComplaintEventTypes.table();
    private static final FactMapper MAPPER = new FactMapper();

    /** What others look for outside of {@code about} too. */
    private static final List<String> LINKS = Stream.of(CaseLinks.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    static Set<String> types() {
        return TYPES.names();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isDecoded(String type) {
        String stored = SampleFiles.read(type);
        assertThat(stored).as("stored sample of %s", type).isNotNull();

        ComplaintEvent event = TYPES.decode(type, String.valueOf(stored), MAPPER);

        assertThat(event.about().complaintId().value()).isNotBlank();
        assertThat(event.occurredOn()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theLinksBesideAreThoseInAbout(String type) {
        JsonNode sample = MAPPER.json().readTree(String.valueOf(SampleFiles.read(type)));
        ComplaintEvent event = TYPES.decode(type, sample.toString(), MAPPER);
        JsonNode written = MAPPER.json().readTree(MAPPER.write(event));

        for (String link : LINKS) {
            assertThat(sample.path(link)).as("%s in the sample", link).isEqualTo(sample.at("/about/" + link));
            assertThat(written.path(link)).as("%s as written", link).isEqualTo(written.at("/about/" + link));
        }
    }

    @Test
    void everyTypeOfEventHappensInTheStories() {
        Set<Class<?>> happened = EveryEvent.byName().values().stream()
                .map(ComplaintEvent::getClass)
                .collect(Collectors.toSet());

        assertThat(happened).hasSize(TYPES.names().size());
    }

    @Test
    void anEventSurvivesTheJournal() {
        for (Map.Entry<String, ComplaintEvent> event : EveryEvent.byName().entrySet()) {
            String json = MAPPER.write(event.getValue());
            assertThat(MAPPER.read(json, event.getValue().getClass()))
                    .as(event.getKey())
                    .isEqualTo(event.getValue());
        }
    }

    @Test
    void aStateSurvivesItsDocument() {
        for (Complaint state : EveryEvent.states()) {
            String json = MAPPER.write(state, Complaint.class);
            assertThat(MAPPER.read(json, Complaint.class)).isEqualTo(state);
        }
    }
}
