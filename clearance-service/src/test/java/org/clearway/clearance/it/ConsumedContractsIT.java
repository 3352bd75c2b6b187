package org.clearway.clearance.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.eventing.FactMapper;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.Subscription;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/** What we asked the producers for is enough for our listeners, and we asked for everything that we read. */
@TestConstructor(autowireMode = AutowireMode.ALL)
class ConsumedContractsIT extends ClearanceIT {
    private final Map<String, Subscription> subscriptions;
    private final FactMapper mapper;

    @Autowired
    ConsumedContractsIT(Map<String, Subscription> subscriptions, FactMapper mapper) {
        this.subscriptions = subscriptions;
        this.mapper = mapper;
    }

    @ParameterizedTest
    @CsvSource({
        "projectEvents, project-service",
        "complaintEvents, complaint-service",
        "ownEvents, clearance-service",
    })
    void isEnoughForTheListener(String listener, String producer) throws IOException {
        Subscription subscription = Objects.requireNonNull(subscriptions.get(listener));
        Path contracts = Path.of("..", producer, "src", "contracts", "clearance-service");
        Set<String> asked;
        try (Stream<Path> files = Files.list(contracts)) {
            asked = files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(asked).isEqualTo(new TreeSet<>(subscription.types()));

        Story story = aStory();
        JsonNode landUser = story.landUser("1", "1000");
        for (String type : asked) {
            String data = Files.readString(contracts.resolve(type + ".json"))
                    .replace("clearance-1", story.clearanceId())
                    .replace("land-user-1", Story.id(landUser))
                    .replace("milestone-1", UUID.randomUUID().toString())
                    .replace("\"pc-bao-lam-1\"", "\"pc-of-the-contract\"");
            subscription.deliver(event(type, data), mapper);
        }
    }

    private static InboundEvent event(String type, String data) {
        String subject = UUID.randomUUID().toString();
        return new InboundEvent(
                "test:" + subject,
                "test",
                type,
                subject,
                90,
                "0-1",
                CLOCK.instant(),
                LocalDate.parse("2026-09-01"),
                "pc-lam-dong",
                null,
                null,
                null,
                data);
    }
}
