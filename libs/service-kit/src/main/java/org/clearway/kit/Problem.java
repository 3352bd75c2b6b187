package org.clearway.kit;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * A problem answer (RFC 9457) before it has a language. Title and detail come from the texts {@code <slug>.title} and
 * {@code <slug>.detail} of the message files, with {@link #data} as their named arguments, when it is rendered. Return
 * it from an exception handler, or throw it as {@link ProblemException}. Immutable.
 */
public final class Problem implements ErrorResponse {
    private final HttpStatus status;
    private final String slug;
    private final Map<String, Object> data;
    private final Map<String, Object> members;
    private final List<FieldFault> faults;
    private final HttpHeaders headers;

    private Problem(
            HttpStatus status,
            String slug,
            Map<String, Object> data,
            Map<String, Object> members,
            List<FieldFault> faults,
            HttpHeaders headers) {
        this.status = status;
        this.slug = slug;
        this.data = data;
        this.members = members;
        this.faults = faults;
        this.headers = headers;
    }

    /** @param slug the last part of the type, {@code /problems/<slug>}; stable for ever */
    public static Problem of(HttpStatus status, String slug) {
        return new Problem(status, slug, Map.of(), Map.of(), List.of(), HttpHeaders.EMPTY);
    }

    /** Adds an argument for the texts. */
    public Problem with(String name, Object value) {
        return new Problem(status, slug, plus(data, name, value), members, faults, headers);
    }

    /** Adds a member that a client acts on; it is an argument for the texts too. */
    public Problem member(String name, Object value) {
        return new Problem(status, slug, plus(data, name, value), plus(members, name, value), faults, headers);
    }

    /** Names a field at fault; its message is the text {@code constraint.<rule>}. */
    public Problem field(String field, String rule) {
        return field(new FieldFault(field, rule, Map.of(), null));
    }

    /** Names a field at fault. */
    public Problem field(FieldFault fault) {
        List<FieldFault> more = new ArrayList<>(faults);
        more.add(fault);
        return new Problem(status, slug, data, members, Collections.unmodifiableList(more), headers);
    }

    /** Names the rule that refuses, as member {@code rule}; its parts are arguments of the texts as well. */
    public Problem rule(String code, String version, String legalBasis) {
        return with("rule", code)
                .with("ruleVersion", version)
                .with("legalBasis", legalBasis)
                .memberOnly("rule", new RuleReference(code, version, legalBasis));
    }

    /** Adds a header to the answer. */
    public Problem header(String name, String value) {
        HttpHeaders more = new HttpHeaders();
        headers.forEach(more::put);
        more.set(name, value);
        return new Problem(status, slug, data, members, faults, HttpHeaders.readOnlyHttpHeaders(more));
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    /** Arguments of the texts. */
    public Map<String, Object> data() {
        return data;
    }

    /** Extra members of the answer. */
    public Map<String, Object> members() {
        return members;
    }

    /** Fields at fault. */
    public List<FieldFault> faults() {
        return faults;
    }

    @Override
    public HttpStatus getStatusCode() {
        return status;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    /** The body without texts; they are added when the language of the caller is known. */
    @Override
    public ProblemDetail getBody() {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + slug));
        members.forEach(detail::setProperty);
        return detail;
    }

    private Problem memberOnly(String name, Object value) {
        return new Problem(status, slug, data, plus(members, name, value), faults, headers);
    }

    private static Map<String, Object> plus(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    /**
     * A field at fault.
     *
     * @param field path in the body ({@code parcels[2].areaM2}), or the name of a parameter or header
     * @param rule which rule it breaks, in kebab case
     * @param data named arguments of the text {@code constraint.<rule>}
     * @param message used where there is no such text
     */
    public record FieldFault(
            String field,
            String rule,
            Map<String, Object> data,
            @Nullable String message) {}

    /**
     * The rule that refuses.
     *
     * @param code of the rule data
     * @param version of the rule data
     * @param legalBasis document, article, clause
     */
    public record RuleReference(String code, String version, String legalBasis) {}
}
