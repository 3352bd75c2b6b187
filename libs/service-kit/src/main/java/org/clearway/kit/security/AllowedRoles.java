package org.clearway.kit.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clearway.kit.Allowed;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call an endpoint, read from {@link Allowed} in one place for guard, document and test.
 *
 * @param roles at least one, or {@link Allowed#ANY_ROLE}
 */
public record AllowedRoles(Set<String> roles) {
    public AllowedRoles {
        roles = Set.copyOf(roles);
    }

    /** Empty where nothing is said: denied to all. */
    public static Optional<AllowedRoles> of(HandlerMethod endpoint) {
        Allowed onMethod = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Allowed.class);
        Allowed allowed = onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Allowed.class)
                : onMethod;
        return Optional.ofNullable(allowed)
                .map(found -> new AllowedRoles(new TreeSet<>(Arrays.asList(found.value()))))
                .filter(found -> !found.roles().isEmpty());
    }

    /** Is one of these roles enough? */
    public boolean admits(Set<String> roles) {
        return anyRole() || roles.stream().anyMatch(this.roles::contains);
    }

    public boolean anyRole() {
        return roles.contains(Allowed.ANY_ROLE);
    }
}
