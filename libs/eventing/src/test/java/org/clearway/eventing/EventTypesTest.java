package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clearway.eventing.Tank.TankEvent;
import org.clearway.eventing.Tank.TankId;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    private final FactMapper mapper = new FactMapper();

    @Test
    void refusesATableThatForgetsAnEvent() {
        var table = EventTypes.of(TankEvent.class).type("tank.filled.v2", TankEvent.TankFilled.class);

        assertThatThrownBy(table::build).hasMessageContaining("InspectionPlanned");
    }

    @Test
    void refusesTwoEventsOfOneType() {
        var table = EventTypes.of(TankEvent.class).type("tank.filled.v2", TankEvent.TankFilled.class);

        assertThatThrownBy(() -> table.type("tank.filled.v2", TankEvent.InspectionDue.class))
                .hasMessageContaining("twice");
    }

    @Test
    void decodesAnOldVersionThroughItsUpcaster() {
        TankEvent event = Tank.TYPES.decode(
                "tank.filled.v1", "{\"tankId\":\"t\",\"hectolitres\":3,\"occurredOn\":\"2026-03-02\"}", mapper);

        assertThat(event).isEqualTo(new TankEvent.TankFilled(new TankId("t"), 300, Tank.DAY));
    }

    @Test
    void writesAndReadsTheTypeOfToday() {
        TankEvent event = new TankEvent.TankFilled(new TankId("t"), 7, Tank.DAY);
        Fact fact = Tank.TYPES.encode(event, event.occurredOn(), mapper);

        assertThat(fact.type()).isEqualTo("tank.filled.v2");
        assertThat(Tank.TYPES.decode(fact.type(), fact.data(), mapper)).isEqualTo(event);
    }
}
