package org.clearway.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.eventing.EventTypes;
import org.clearway.eventing.FactMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Events as they were written once must be read for ever; a new type needs a sample here. */
class StoredEventsTest {
    private static final NotificationStreams STREAMS = new NotificationStreams();

    private final FactMapper mapper = new FactMapper();

    static Stream<Arguments> types() {
        return Stream.<EventTypes<?>>of(
                        STREAMS.alertEvents(), STREAMS.routeEvents(), STREAMS.templateEvents(), STREAMS.contactEvents())
                .flatMap(types -> types.names().stream().map(name -> Arguments.of(name, types)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void isReadAndWrittenAsItWas(String name, EventTypes<?> types) throws IOException {
        String stored = sample(name);
        Object event = types.decode(name, stored, mapper);
        assertThat(mapper.json().readTree(mapper.write(event)))
                .isEqualTo(mapper.json().readTree(stored));
    }

    private static String sample(String name) throws IOException {
        String file = "/samples/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(StoredEventsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
