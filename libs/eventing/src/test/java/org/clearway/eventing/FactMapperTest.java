package org.clearway.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clearway.eventing.Tank.TankEvent;
import org.clearway.eventing.Tank.TankId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactMapperTest {
    private final FactMapper mapper = new FactMapper();

    sealed interface Shape {
        record Circle(BigDecimal radius) implements Shape {}

        record Square(BigDecimal side) implements Shape {}
    }

    record Drawing(
            TankId owner, List<Shape> shapes, @Nullable String note) {}

    @Test
    void writesARecordWithOneValueAsThatValue() {
        assertThat(mapper.write(new TankEvent.TankFilled(new TankId("t-1"), 5, LocalDate.of(2026, 3, 2))))
                .isEqualTo("{\"tankId\":\"t-1\",\"litres\":5,\"occurredOn\":\"2026-03-02\"}");
    }

    @Test
    void writesTheKindOfASealedFieldAndReadsItBack() {
        Drawing drawing = new Drawing(
                new TankId("t-1"),
                List.of(new Shape.Circle(new BigDecimal("1.50")), new Shape.Square(BigDecimal.TEN)),
                null);

        String json = mapper.write(drawing);

        assertThat(json).contains("\"kind\":\"Circle\"").doesNotContain("note");
        assertThat(mapper.read(json, Drawing.class)).isEqualTo(drawing);
    }

    @Test
    void readsASealedStateByItsKind() {
        Shape shape = new Shape.Square(BigDecimal.ONE);

        assertThat(mapper.read(mapper.write(shape, Shape.class), Shape.class)).isEqualTo(shape);
    }

    @Test
    void keepsInstantsAndIgnoresUnknownFields() {
        Tank tank = new Tank(new TankId("t"), 3, 1, Instant.parse("2026-03-02T01:02:03.004Z"));
        String withMore = mapper.write(tank).replace("{", "{\"later\":true,");

        assertThat(mapper.read(withMore, Tank.class)).isEqualTo(tank);
    }
}
