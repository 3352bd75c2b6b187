package org.clearway.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Streams;
import org.clearway.kit.Actor;
import org.clearway.kit.Command;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.clearway.kit.security.ActorArguments;
import org.clearway.kit.trace.CurrentTrace;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Command} of a request from its headers, its caller and its body. */
final class CommandArguments implements HandlerMethodArgumentResolver {
    static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,100}");
    private static final Pattern ETAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private final CurrentTrace trace;

    CommandArguments(CurrentTrace trace) {
        this.trace = trace;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        return new Command(origin(request, ActorArguments.current()), expectedVersion(request));
    }

    private Origin origin(HttpServletRequest request, Actor actor) {
        return new Origin(
                commandId(actor, key(request)),
                fingerprint(request),
                actor.subject(),
                actor.agency(),
                trace.traceParent().orElse(null),
                Correlation.of(request),
                null);
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(KEY_HEADER);
        if (key == null || key.isBlank()) {
            throw refused("idempotency-key-missing", KEY_HEADER, "required");
        }
        if (!KEY.matcher(key).matches()) {
            throw refused("idempotency-key-malformed", KEY_HEADER, "pattern");
        }
        return key;
    }

    /** Two callers may choose the same key; hashed, so that the id is short whatever the subject's length. */
    private static String commandId(Actor actor, String key) {
        return "http/" + Sha256.base64Url(actor.subject() + "\n" + key);
    }

    /** If-Match is not part of it: a retry after a lost answer may carry a newer version and is the same request. */
    private static String fingerprint(HttpServletRequest request) {
        KnownBody known = WebUtils.getNativeRequest(request, KnownBody.class);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String head = request.getMethod() + " " + request.getRequestURI() + query + "\n";
        return Sha256.hex(head.getBytes(StandardCharsets.UTF_8), known == null ? new byte[0] : known.body());
    }

    private static long expectedVersion(HttpServletRequest request) {
        String seen = request.getHeader(HttpHeaders.IF_MATCH);
        if (seen == null || seen.equals("*")) {
            return Streams.ANY_VERSION;
        }
        Matcher eTag = ETAG.matcher(seen);
        if (!eTag.matches()) {
            throw refused("malformed-if-match", HttpHeaders.IF_MATCH, "pattern");
        }
        return Long.parseLong(eTag.group(1));
    }

    private static ProblemException refused(String slug, String header, String rule) {
        return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, slug).field(header, rule));
    }
}
