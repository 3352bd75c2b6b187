package org.clearway.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearway.kit.LocalizedText;
import org.clearway.kit.Problem;
import org.clearway.kit.Problem.FieldFault;
import org.clearway.kit.Texts;
import org.clearway.kit.text.Languages;
import org.springframework.http.ProblemDetail;

/** Puts a problem into a language. */
public final class ProblemRenderer {
    private final Texts texts;

    public ProblemRenderer(Texts texts) {
        this.texts = texts;
    }

    /** The whole body, but for {@code instance}. */
    public ProblemDetail render(Problem problem, Locale locale) {
        ProblemDetail detail = problem.getBody();
        fill(detail, problem, locale);
        return detail;
    }

    /** Adds to a body what depends on the language. */
    void fill(ProblemDetail detail, Problem problem, Locale locale) {
        Map<String, Object> arguments = inLanguage(problem.data(), locale);
        detail.setTitle(texts.find(locale, problem.slug() + ".title", arguments).orElse(problem.slug()));
        texts.find(locale, problem.slug() + ".detail", arguments).ifPresent(detail::setDetail);
        if (!problem.faults().isEmpty()) {
            List<FieldError> errors =
                    problem.faults().stream().map(fault -> error(fault, locale)).toList();
            detail.setProperty("errors", errors);
        }
    }

    private FieldError error(FieldFault fault, Locale locale) {
        String message = texts.find(locale, "constraint." + fault.rule(), inLanguage(fault.data(), locale))
                .orElse(fault.message() == null ? fault.rule() : fault.message());
        return new FieldError(fault.field(), fault.rule(), message);
    }

    private Map<String, Object> inLanguage(Map<String, Object> arguments, Locale locale) {
        Map<String, Object> translated = new LinkedHashMap<>();
        arguments.forEach((name, value) -> translated.put(name, inLanguage(value, locale)));
        return translated;
    }

    private Object inLanguage(Object value, Locale locale) {
        return switch (value) {
            case LocalizedText text -> text.in(Languages.nearest(locale));
            case TextKey text -> texts.get(locale, text.key(), inLanguage(text.arguments(), locale));
            default -> value;
        };
    }

    /** One entry of {@code errors}. */
    record FieldError(String field, String rule, String message) {}
}
