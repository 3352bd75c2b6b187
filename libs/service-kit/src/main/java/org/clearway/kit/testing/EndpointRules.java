package org.clearway.kit.testing;

import java.util.List;
import org.clearway.kit.security.AllowedRoles;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for the endpoints of every service. */
public final class EndpointRules {
    private static final String DOCUMENT = "org.springdoc";

    private EndpointRules() {}

    /**
     * Every endpoint says who may call it; one that does not would answer 403 to everybody.
     *
     * @throws AssertionError naming those that do not, or when there is no endpoint at all
     */
    public static void assertEveryEndpointIsGuarded(ApplicationContext context) {
        List<HandlerMethod> endpoints = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .filter(endpoint -> !ErrorController.class.isAssignableFrom(endpoint.getBeanType()))
                .filter(endpoint -> !endpoint.getBeanType().getName().startsWith(DOCUMENT))
                .toList();
        if (endpoints.isEmpty()) {
            throw new AssertionError("there is no endpoint to look at");
        }
        List<String> unguarded = endpoints.stream()
                .filter(endpoint -> AllowedRoles.of(endpoint).isEmpty())
                .map(HandlerMethod::toString)
                .sorted()
                .toList();
        if (!unguarded.isEmpty()) {
            throw new AssertionError("endpoints that do not say who may call them: " + unguarded);
        }
    }
}
