package org.clearway.kit.problem;

import java.util.List;
import java.util.Map;
import org.clearway.kit.Problem;
import org.clearway.kit.Problem.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a JSON body, from what Jackson found. */
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(@Nullable JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> at(unknown, "unknown-field", Map.of());
            case InvalidNullException missing -> at(missing, "validation-failed", "not-null", Map.of());
            case InvalidTypeIdException kind ->
                wrongType(kind, ExpectedTypes.kindsOf(kind.getBaseType().getRawClass()));
            case ValueInstantiationException refused -> at(refused, "validation-failed", "invalid-value", Map.of());
            case MismatchedInputException mismatch -> ofMismatch(mismatch);
            case InputCoercionException tooLarge -> wrongType(tooLarge, ExpectedTypes.of(tooLarge.getTargetType()));
            case StreamConstraintsException tooMuch -> Problem.of(HttpStatus.BAD_REQUEST, "json-too-deep");
            case null, default -> malformed(fault);
        };
    }

    private static Problem ofMismatch(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (mismatch.getPath().isEmpty() && target != null && mismatch.getCurrentToken() == null) {
            return malformed(mismatch);
        }
        if (ExpectedTypes.isDate(target) && ExpectedTypes.isText(mismatch)) {
            return at(mismatch, "impossible-date", Map.of("expected", ExpectedTypes.of(target)));
        }
        return wrongType(mismatch, ExpectedTypes.of(target));
    }

    private static Problem wrongType(JacksonException fault, TextKey expected) {
        return at(fault, "wrong-type", Map.of("expected", expected));
    }

    private static Problem at(JacksonException fault, String slug, Map<String, Object> data) {
        return at(fault, slug, slug, data);
    }

    private static Problem at(JacksonException fault, String slug, String rule, Map<String, Object> data) {
        String field = path(fault.getPath());
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, slug).with("field", field);
        for (Map.Entry<String, Object> entry : data.entrySet()) {
            problem = problem.with(entry.getKey(), entry.getValue());
        }
        return problem.field(new FieldFault(field, rule, data, null));
    }

    private static Problem malformed(@Nullable JacksonException fault) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "malformed-json");
        if (fault == null || fault.getLocation() == null || fault.getLocation().getLineNr() < 1) {
            return problem.with("line", 1).with("column", 1);
        }
        return problem.member("line", fault.getLocation().getLineNr())
                .member("column", fault.getLocation().getColumnNr());
    }

    /** {@code parcels[2].areaM2}; empty for the body itself. */
    static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
