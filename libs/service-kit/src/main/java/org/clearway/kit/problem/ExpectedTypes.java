package org.clearway.kit.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Names what should have stood in the place of a value, in words of the message files ({@code type.*}). */
final class ExpectedTypes {
    private static final Set<Class<?>> INTEGERS =
            Set.of(Integer.class, Long.class, Short.class, Byte.class, BigInteger.class);
    private static final Set<Class<?>> NUMBERS = Set.of(BigDecimal.class, Double.class, Float.class);

    private ExpectedTypes() {}

    static TextKey of(@Nullable Class<?> target) {
        if (target == null) {
            return TextKey.of("type.other");
        }
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(target);
        if (type.isEnum()) {
            return oneOf(
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return TextKey.of("type." + word(type));
    }

    /** The {@code kind}s of a sealed family. */
    static TextKey kindsOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null
                ? TextKey.of("type.object")
                : oneOf(Arrays.stream(permitted).map(Class::getSimpleName).collect(Collectors.joining(", ")));
    }

    static boolean isDate(@Nullable Class<?> target) {
        return target != null && Temporal.class.isAssignableFrom(target);
    }

    static boolean isText(MismatchedInputException mismatch) {
        return mismatch instanceof InvalidFormatException format
                ? format.getValue() instanceof String
                : mismatch.getCurrentToken() == JsonToken.VALUE_STRING;
    }

    private static TextKey oneOf(String values) {
        return new TextKey("type.one-of", Map.of("values", values));
    }

    private static String word(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "moment";
        }
        if (INTEGERS.contains(type)) {
            return "integer";
        }
        if (NUMBERS.contains(type)) {
            return "number";
        }
        if (type == Boolean.class) {
            return "boolean";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "text";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "list" : "object";
    }
}
