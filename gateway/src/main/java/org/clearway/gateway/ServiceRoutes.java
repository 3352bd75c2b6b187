package org.clearway.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service, by the first segment below the base path; the path goes on unchanged. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    static final String BASE = "/api/v1/";
    /** Below it each service, by its full name, shows its operators what is parked and whether its books agree. */
    static final String OPERATIONS = BASE + "operations/";

    @Bean
    RouterFunction<ServerResponse> services(GatewaySettings settings, ServiceGuards guards) {
        RouterFunctions.Builder all = RouterFunctions.route();
        settings.services()
                .forEach((name, service) -> all.add(GatewayRouterFunctions.route(name)
                        .route(owns(service.resources()).or(operates(name)), http())
                        .before(uri(service.url()))
                        .filter(guards.of(name))
                        .build()));
        return all.build();
    }

    private static RequestPredicate operates(String name) {
        String root = OPERATIONS + name + "-service";
        return request -> request.path().equals(root) || request.path().startsWith(root + "/");
    }

    private static RequestPredicate owns(Set<String> resources) {
        return request -> {
            String path = request.path();
            if (!path.startsWith(BASE)) {
                return false;
            }
            int end = path.indexOf('/', BASE.length());
            return resources.contains(path.substring(BASE.length(), end < 0 ? path.length() : end));
        };
    }
}
