package org.clearway.clearance.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.clearance.domain.ClearanceEvent;
import org.clearway.clearance.domain.EventFixtures;
import org.clearway.clearance.domain.LandUserEvent;
import org.clearway.clearance.domain.PlanEvent;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What was written once must be readable for ever: a sample of each type lies in the resources and is never changed.
 * Where an event gets another shape, a new type is added with its sample, and an upcaster for the old one.
 */
class StoredEventsTest {
    private static final FactMapper MAPPER = new FactMapper();

    private record Kind<E>(EventTypes<E> types, Map<String, E> fixtures) {
        Stream<Sample<E>> samples() {
            return types.names().stream().map(type -> new Sample<>(type, types, fixtures));
        }
    }

    record Sample<E>(String type, EventTypes<E> types, Map<String, E> fixtures) {
        @Override
        public String toString() {
            return type;
        }
    }

    private static final Kind<ClearanceEvent> CLEARANCE =
            new Kind<>(EventTables.CLEARANCE, EventFixtures.ofClearance());
    private static final Kind<LandUserEvent> LAND_USER = new Kind<>(EventTables.LAND_USER, EventFixtures.ofLandUser());
    private static final Kind<PlanEvent> PLAN = new Kind<>(EventTables.PLAN, EventFixtures.ofPlan());

    static Stream<Sample<?>> samples() {
        return Stream.of(CLEARANCE, LAND_USER, PLAN).flatMap(Kind::samples);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <E> void readsTheStoredSample(Sample<E> sample) throws IOException {
        String stored = stored(sample.type());

        E event = sample.types().decode(sample.type(), stored, MAPPER);

        JsonNode asBefore = MAPPER.json().readTree(stored);
        assertThat((Object) MAPPER.json().readTree(MAPPER.write(event))).isEqualTo(asBefore);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <E> void readsWhatItWritesToday(Sample<E> sample) {
        E event = Objects.requireNonNull(sample.fixtures().get(sample.type()));

        assertThat(sample.types().decode(sample.type(), MAPPER.write(event), MAPPER))
                .isEqualTo(event);
    }

    @Test
    void hasAFixtureForEachTypeAndNoOther() {
        assertThat(CLEARANCE.fixtures().keySet()).isEqualTo(CLEARANCE.types().names());
        assertThat(LAND_USER.fixtures().keySet()).isEqualTo(LAND_USER.types().names());
        assertThat(PLAN.fixtures().keySet()).isEqualTo(PLAN.types().names());
    }

    private static String stored(String type) throws IOException {
        try (var sample = StoredEventsTest.class.getResourceAsStream("/samples/" + type + ".json")) {
            assertThat(sample).as("a stored sample of " + type).isNotNull();
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
