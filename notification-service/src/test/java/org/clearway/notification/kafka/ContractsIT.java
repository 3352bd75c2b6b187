package org.clearway.notification.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Subscription;
import org.clearway.notification.Fixtures;
import org.clearway.notification.RunningService;
import org.clearway.notification.application.Standards;
import org.clearway.notification.domain.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The contract files are what the listeners need: no less, and each leads to the alerts that its routes say. */
class ContractsIT extends RunningService {
    @Autowired
    private List<Subscription> listeners = List.of();

    @Autowired
    private Standards standards = new Standards(List.of(), List.of());

    private static Path contracts(String producer) {
        return Path.of("..", producer, "src", "contracts", "notification-service");
    }

    private static Set<String> types(String producer) throws IOException {
        try (Stream<Path> files = Files.list(contracts(producer))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @CsvSource({"project-service, projects", "clearance-service, clearances", "complaint-service, complaints"})
    void everyTypeThatIsReadHasItsContract(String producer, String topic) throws IOException {
        Subscription listener = listeners.stream()
                .filter(one -> one.topics().contains(topic))
                .findFirst()
                .orElseThrow();
        assertThat(types(producer)).isEqualTo(new TreeSet<>(listener.types()));
    }

    @ParameterizedTest
    @CsvSource({"project-service, projects", "clearance-service, clearances", "complaint-service, complaints"})
    void eachLeadsToTheAlertsOfItsRoutes(String producer, String topic) throws IOException {
        for (String type : types(producer)) {
            String data = Files.readString(contracts(producer).resolve(type + ".json"));
            InboundEvent event = Fixtures.anEvent(type, "contract-" + StreamId.newId(), 7, data);
            deliver(topic, event);
            Set<String> expected = standards.routes().stream()
                    .filter(route -> route.eventType().equals(type))
                    .map(Route::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(routesOf(event)).as(type).isEqualTo(expected);
        }
    }

    private Set<String> routesOf(InboundEvent event) {
        List<JsonNode> alerts = caller().all("office", "operator", "/api/v1/alerts?type=" + event.type(), 500);
        return alerts.stream()
                .filter(alert -> alert.path("eventId").asString().equals(event.id()))
                .map(alert -> alert.path("route").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyStandardRouteIsAboutAnEventWithAContract() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String producer : List.of("project-service", "clearance-service", "complaint-service")) {
            known.addAll(types(producer));
        }
        assertThat(standards.routes()).allMatch(route -> known.contains(route.eventType()));
    }
}
