package org.clearway.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.clearway.kit.LegalDate;
import org.clearway.kit.Problem;
import org.clearway.kit.Problem.FieldFault;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean validation's findings as fields and rules. */
final class ValidationProblems {
    /** A constraint may name its own rule as its message: {@code @Pattern(regexp = "..", message = "unit-code")}. */
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private ValidationProblems() {}

    static Problem of(MethodArgumentNotValidException invalid) {
        return problem(invalid.getBindingResult().getAllErrors().stream()
                .map(ValidationProblems::fault)
                .toList());
    }

    static Problem of(HandlerMethodValidationException invalid) {
        List<FieldFault> faults = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors body) {
                body.getAllErrors().forEach(error -> faults.add(fault(error)));
            } else {
                result.getResolvableErrors().forEach(error -> faults.add(fault(result, error)));
            }
        }
        return problem(faults);
    }

    static Problem of(ConstraintViolationException invalid) {
        return problem(invalid.getConstraintViolations().stream()
                .map(violation -> fault(violation.getPropertyPath().toString(), violation))
                .toList());
    }

    private static Problem problem(List<FieldFault> faults) {
        List<FieldFault> sorted = faults.stream()
                .sorted(Comparator.comparing(FieldFault::field).thenComparing(FieldFault::rule))
                .toList();
        Problem problem = sorted.stream()
                .filter(fault -> fault.rule().equals(LegalDate.IN_FUTURE))
                .findFirst()
                .map(fault ->
                        Problem.of(HttpStatus.BAD_REQUEST, LegalDate.IN_FUTURE).with("field", fault.field()))
                .orElseGet(() -> Problem.of(HttpStatus.BAD_REQUEST, "validation-failed")
                        .with(
                                "fields",
                                String.join(
                                        ", ",
                                        sorted.stream()
                                                .map(FieldFault::field)
                                                .distinct()
                                                .toList())));
        for (FieldFault fault : sorted) {
            problem = problem.field(fault);
        }
        return problem;
    }

    private static FieldFault fault(ObjectError error) {
        String field = error instanceof FieldError named ? named.getField() : "";
        return error.contains(ConstraintViolation.class)
                ? fault(field, error.unwrap(ConstraintViolation.class))
                : new FieldFault(field, "invalid-value", Map.of(), null);
    }

    private static FieldFault fault(ParameterValidationResult result, MessageSourceResolvable error) {
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return fault(name, result.unwrap(error, ConstraintViolation.class));
    }

    private static FieldFault fault(String field, ConstraintViolation<?> violation) {
        Map<String, Object> attributes =
                new LinkedHashMap<>(violation.getConstraintDescriptor().getAttributes());
        attributes.keySet().removeAll(List.of("message", "groups", "payload"));
        String template = violation.getMessageTemplate();
        String rule = RULE.matcher(template).matches() ? template : rule(violation);
        return new FieldFault(field, rule, attributes, violation.getMessage());
    }

    /** {@code NotBlank} is the rule {@code not-blank}. */
    private static String rule(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
