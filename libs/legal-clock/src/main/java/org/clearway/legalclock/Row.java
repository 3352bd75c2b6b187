package org.clearway.legalclock;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a data file that reports what is wrong with its fields; a reader that found a problem answers null. */
record Row(String file, long line, Map<String, String> fields, List<MalformedRuleData.Problem> problems) {

    String text(String column) {
        return fields.getOrDefault(column, "");
    }

    void problem(String column, String message) {
        problems.add(new MalformedRuleData.Problem(file, line, column, message));
    }

    @Nullable
    String required(String column) {
        String text = text(column);
        if (text.isBlank()) {
            problem(column, "must not be empty");
            return null;
        }
        return text;
    }

    /** An ISO date; an empty field is null without being a problem. */
    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            problem(column, "not a date of the form yyyy-mm-dd: \"" + text + "\"");
            return null;
        }
    }

    /** One of an enum's constants, written exactly as its name. */
    <E extends Enum<E>> @Nullable E name(String column, Class<E> type) {
        return one(column, type, Enum::name);
    }

    /** One of an enum's constants, written exactly as its name in lower case. */
    <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        return one(column, type, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> @Nullable E one(String column, Class<E> type, Function<E, String> spelling) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (spelling.apply(constant).equals(text(column))) {
                return constant;
            }
        }
        String known = Arrays.stream(constants).map(spelling).collect(Collectors.joining(", "));
        problem(column, "unknown word \"" + text(column) + "\", known are " + known);
        return null;
    }
}
