package org.clearway.kit.problem;

import io.micrometer.tracing.Tracer;
import java.util.List;
import org.clearway.kit.Texts;
import org.clearway.kit.trace.CurrentTrace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Problems for everything that goes wrong. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
class ProblemAutoConfiguration {
    @Bean
    CurrentTrace currentTrace(ObjectProvider<Tracer> tracer) {
        return new CurrentTrace(tracer);
    }

    @Bean
    ProblemRenderer problemRenderer(Texts texts) {
        return new ProblemRenderer(texts);
    }

    @Bean
    ProblemWriter problemWriter(ProblemRenderer renderer, LocaleResolver locales, JsonMapper json) {
        return new ProblemWriter(renderer, locales, json);
    }

    /** Not a resolver bean of its own: it must come after the services' advices, and before Spring's defaults. */
    @Bean
    WebMvcConfigurer problemAnswers(ProblemRenderer renderer, ProblemWriter writer, CurrentTrace trace) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.add(1, new ProblemResolver(writer, trace));
            }

            @Override
            public void addErrorResponseInterceptors(List<ErrorResponse.Interceptor> interceptors) {
                interceptors.add(new ProblemInterceptor(renderer));
            }
        };
    }

    /** The innermost valve speaks first: before the server's own pages. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverProblems(
            ProblemRenderer renderer, JsonMapper json) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ServerProblemValve(renderer, json)));
    }

    @Bean
    @ConditionalOnMissingBean
    ErrorController problemErrorController(ProblemWriter writer, CurrentTrace trace) {
        return new ProblemErrorController(new ProblemResolver(writer, trace), writer);
    }
}
