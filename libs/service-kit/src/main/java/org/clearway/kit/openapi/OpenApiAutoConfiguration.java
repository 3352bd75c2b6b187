package org.clearway.kit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.clearway.kit.Actor;
import org.clearway.kit.Command;
import org.clearway.kit.Paging;
import org.clearway.kit.problem.ProblemRenderer;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The service's OpenAPI 3.1 document at {@code /v3/api-docs}. */
@AutoConfiguration
class OpenApiAutoConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Command.class, Paging.class);
    }

    @Bean
    OperationFacts operationFacts(ProblemRenderer renderer) {
        return new OperationFacts(new ErrorAnswers(renderer));
    }

    @Bean
    SingleValueSchemas singleValueSchemas() {
        return new SingleValueSchemas();
    }

    @Bean
    SealedKindSchemas sealedKindSchemas() {
        return new SealedKindSchemas();
    }

    @Bean
    GlobalOpenApiCustomizer sharedParts(@Value("${spring.application.name:service}") String name) {
        return document -> {
            document.setInfo(new Info().title(name).version("v1"));
            // Relative: the document is read through the gateway.
            document.setServers(List.of(new Server().url("/")));
            if (document.getComponents() == null) {
                document.setComponents(new Components());
            }
            Shared.addTo(document.getComponents());
        };
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    BodyExamples bodyExamples() {
        return new BodyExamples();
    }
}
