package org.clearway.eventing;

import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sample aggregate that no service has: a tank that is filled, and that wants a look at a given moment. */
record Tank(TankId id, long litres, int fillings, @Nullable Instant inspectAt) {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    record TankId(String value) {}

    sealed interface TankEvent {
        LocalDate occurredOn();

        record TankFilled(TankId tankId, long litres, LocalDate occurredOn) implements TankEvent {}

        record InspectionPlanned(TankId tankId, Instant at, LocalDate occurredOn) implements TankEvent {}

        record InspectionDue(TankId tankId, LocalDate occurredOn) implements TankEvent {}
    }

    static final EventTypes<TankEvent> TYPES = EventTypes.of(TankEvent.class)
            .type("tank.filled.v2", TankEvent.TankFilled.class)
            .type("tank.inspection-planned.v1", TankEvent.InspectionPlanned.class)
            .type("tank.inspection-due.v1", TankEvent.InspectionDue.class)
            .upcast("tank.filled.v1", "tank.filled.v2", old -> {
                // Version 1 counted in hectolitres.
                old.put("litres", old.get("hectolitres").asLong() * 100);
                return old;
            })
            .build();

    static StreamDefinition<Tank, TankEvent> definition() {
        return StreamDefinition.of("tank", Tank.class, TYPES)
                .evolve(Tank::evolve)
                .occurredOn(TankEvent::occurredOn)
                .fields(tank -> Map.of("litres", tank.litres()))
                .index(Indexes.ascending("f.litres"))
                .due(Tank::inspectAt, (tank, now) -> List.of(new TankEvent.InspectionDue(tank.id(), DAY)))
                .build();
    }

    static Decision<Tank, TankEvent> fill(String id, long litres) {
        return state -> List.of(new TankEvent.TankFilled(new TankId(id), litres, DAY));
    }

    static Decision<Tank, TankEvent> planInspection(String id, Instant at) {
        return state -> List.of(new TankEvent.InspectionPlanned(new TankId(id), at, DAY));
    }

    private static Tank evolve(@Nullable Tank tank, TankEvent event) {
        return switch (event) {
            case TankEvent.TankFilled filled ->
                tank == null
                        ? new Tank(filled.tankId(), filled.litres(), 1, null)
                        : new Tank(tank.id, tank.litres + filled.litres(), tank.fillings + 1, tank.inspectAt);
            case TankEvent.InspectionPlanned planned ->
                tank == null
                        ? new Tank(planned.tankId(), 0, 0, planned.at())
                        : new Tank(tank.id, tank.litres, tank.fillings, planned.at());
            case TankEvent.InspectionDue due ->
                tank == null ? new Tank(due.tankId(), 0, 0, null) : new Tank(tank.id, tank.litres, tank.fillings, null);
        };
    }

    static Origin by(String commandId) {
        return new Origin(commandId, "print", "tester", "agency-a", null, "corr-1", null);
    }
}
