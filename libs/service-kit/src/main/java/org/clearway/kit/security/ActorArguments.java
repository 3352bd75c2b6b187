package org.clearway.kit.security;

import org.clearway.kit.Actor;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Actor} of the checked token. */
public final class ActorArguments implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }

    /** Who calls. */
    public static Actor current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token) {
            return token.actor();
        }
        throw new ProblemException(Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated"));
    }
}
