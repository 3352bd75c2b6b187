package org.clearway.kit.web;

import java.util.Map;
import org.clearway.kit.Cursor;
import org.clearway.kit.Paging;
import org.clearway.kit.Problem;
import org.clearway.kit.Problem.FieldFault;
import org.clearway.kit.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Paging} of a request from {@code limit} and {@code cursor}. */
final class PagingArguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String cursor = request.getParameter("cursor");
        return new Paging(
                limit(request.getParameter("limit")),
                cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor));
    }

    private static int limit(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Paging.DEFAULT_LIMIT;
        }
        // At most four digits are looked at, so that no number is too large to be parsed.
        int limit = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > Paging.MAX_LIMIT) {
            throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "validation-failed")
                    .with("fields", "limit")
                    .field(new FieldFault("limit", "range", Map.of("min", 1, "max", Paging.MAX_LIMIT), null)));
        }
        return limit;
    }
}
