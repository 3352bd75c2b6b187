package org.clearway.kit.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Decimals of a size that can be reckoned with: {@code 1e999999999} is short to send and fills the memory when added. */
final class BoundedDecimals extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final int MOST_DIGITS = 40;

    BoundedDecimals() {
        super("bounded-decimals");
        addDeserializer(BigDecimal.class, new Reader());
    }

    private static final class Reader extends ValueDeserializer<BigDecimal> {
        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                return (BigDecimal) context.handleUnexpectedToken(context.constructType(BigDecimal.class), parser);
            }
            BigDecimal value = parser.getDecimalValue();
            long integerDigits = (long) value.precision() - value.scale();
            if (value.scale() > MOST_DIGITS || integerDigits > MOST_DIGITS) {
                throw context.weirdNumberException(value.unscaledValue(), BigDecimal.class, "too many digits");
            }
            return value;
        }
    }
}
