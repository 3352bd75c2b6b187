package org.clearway.project.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.NotYet;
import org.clearway.project.domain.Milestone;
import org.clearway.project.domain.ProjectFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClearanceEventsListenerTest {
    private static final String PRODUCER = "clearance-service";
    private static final LocalDate HANDED_OVER = ProjectFixtures.SCHEDULED.plusDays(30);
    private final World world = World.withAProject();

    @Test
    void readsExactlyWhatItHasContractsFor() {
        assertThat(world.clearances.types())
                .containsExactlyInAnyOrder(
                        "clearance.opened.v1",
                        "clearance.progressed.v1",
                        "clearance.completed.v1",
                        "plan-line.revised.v1")
                .allSatisfy(type -> assertThat(Facts.contract(PRODUCER, type)).isNotBlank());
    }

    @Test
    void movesTheForecastByWhatIsHandedOver() {
        world.deliver(world.clearances, progressed(4));

        assertThat(world.milestone().plan().forecast()).isEqualTo(ProjectFixtures.SCHEDULED.plusDays(60));
        assertThat(world.milestone().plan().progress()).isNotNull().satisfies(progress -> {
            assertThat(progress.householdsHandedOver()).isEqualTo(2);
            assertThat(progress.sequence()).isEqualTo(4);
        });
    }

    @Test
    void takesTheForecastThatIsSaid() {
        InboundEvent said = Facts.of(
                PRODUCER,
                "clearance.progressed.v1",
                "clearance-1",
                4,
                HANDED_OVER,
                Map.of(
                        "projectId",
                        world.project().value(),
                        "milestoneId",
                        ProjectFixtures.CLEARANCE.value(),
                        "forecast",
                        "2026-08-15"));

        world.deliver(world.clearances, said);

        assertThat(world.milestone().plan().forecast()).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(world.milestone().plan().progress()).isNotNull().satisfies(progress -> {
            assertThat(progress.lengthMTotal()).isEqualByComparingTo("850");
            assertThat(progress.lengthMHandedOver()).isEqualByComparingTo("400");
        });
    }

    @Test
    void meetsTheMilestone() {
        world.deliver(world.clearances, opened(), completed());

        assertThat(world.milestone())
                .isInstanceOfSatisfying(
                        Milestone.Met.class, met -> assertThat(met.metOn()).isEqualTo(LocalDate.of(2026, 7, 15)));
    }

    @Test
    void hasOneEffectWhenDeliveredTwice() {
        world.deliver(world.clearances, opened(), progressed(4), completed());
        long version = world.version();

        world.deliver(world.clearances, opened(), progressed(4), completed());

        assertThat(world.version()).isEqualTo(version);
    }

    @Test
    void keepsTheNewerWordWhenDeliveredOutOfOrder() {
        InboundEvent newer = Facts.of(
                PRODUCER, "clearance.progressed.v1", "clearance-1", 9, HANDED_OVER.plusDays(9), withoutForecast());
        world.deliver(world.clearances, newer);
        LocalDate forecast = world.milestone().plan().forecast();

        world.deliver(world.clearances, progressed(4));

        assertThat(world.milestone().plan().forecast()).isEqualTo(forecast);
    }

    @Test
    void staysMetWhenProgressComesAfterCompletion() {
        world.deliver(world.clearances, completed(), progressed(4));

        assertThat(world.milestone()).isInstanceOf(Milestone.Met.class);
    }

    @Test
    void passesOverALineThatWasRevisedForAnotherReason() {
        InboundEvent event = Facts.of(
                PRODUCER,
                "plan-line.revised.v1",
                "plan-1",
                3,
                Map.of("projectId", world.project().value()));
        InboundEvent without =
                withData(event, "{\"projectId\": \"" + world.project().value() + "\"}");

        world.deliver(world.clearances, without);

        assertThat(world.obstacles.all()).isEmpty();
    }

    @Test
    void waitsForAProjectThatItDoesNotKnow() {
        World empty = new World();

        assertThatThrownBy(() -> empty.deliver(empty.clearances, progressed(4))).isInstanceOf(NotYet.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clearance.opened.v1", "clearance.progressed.v1", "clearance.completed.v1"})
    void cannotWorkOnAFactWithoutWhatItNeeds(String type) {
        InboundEvent broken = withData(Facts.of(PRODUCER, type, "clearance-1", 1, world.ids()), "{}");

        assertThatThrownBy(() -> world.deliver(world.clearances, broken)).isInstanceOf(RuntimeException.class);
        assertThat(world.version()).isEqualTo(2);
    }

    private InboundEvent opened() {
        return Facts.of(PRODUCER, "clearance.opened.v1", "clearance-1", 1, world.ids());
    }

    private InboundEvent progressed(long sequence) {
        return Facts.of(PRODUCER, "clearance.progressed.v1", "clearance-1", sequence, HANDED_OVER, withoutForecast());
    }

    /** A clearance that says nothing of what it expects. */
    private Map<String, String> withoutForecast() {
        Map<String, String> fields = new HashMap<>(world.ids());
        fields.put("forecast", "");
        return fields;
    }

    private InboundEvent completed() {
        return Facts.of(PRODUCER, "clearance.completed.v1", "clearance-1", 12, world.ids());
    }

    private static InboundEvent withData(InboundEvent event, String data) {
        return new InboundEvent(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.sequence(),
                event.position(),
                event.recordedAt(),
                event.occurredOn(),
                event.agency(),
                null,
                null,
                null,
                data);
    }
}
