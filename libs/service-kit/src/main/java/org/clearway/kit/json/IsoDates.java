package org.clearway.kit.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Dates and moments are ISO text only: Jackson's own readers also take lists and numbers. */
final class IsoDates extends SimpleModule {
    private static final long serialVersionUID = 1L;

    IsoDates() {
        super("iso-dates");
        add(LocalDate.class, LocalDate::parse);
        add(LocalTime.class, LocalTime::parse);
        add(LocalDateTime.class, LocalDateTime::parse);
        add(OffsetDateTime.class, OffsetDateTime::parse);
        add(Instant.class, Instant::parse);
        add(YearMonth.class, YearMonth::parse);
    }

    private <T> void add(Class<T> type, Function<String, T> parse) {
        addDeserializer(type, new Reader<>(type, parse));
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Function<String, T> parse;

        Reader(Class<T> type, Function<String, T> parse) {
            this.type = type;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return type.cast(context.handleUnexpectedToken(context.constructType(type), parser));
            }
            String text = parser.getString();
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw context.weirdStringException(text, type, "not ISO 8601");
            }
        }
    }
}
