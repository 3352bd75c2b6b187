package org.clearway.kit.web;

import java.util.List;
import org.clearway.kit.problem.ProblemWriter;
import org.clearway.kit.trace.CurrentTrace;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Filters and arguments around the controllers. */
@AutoConfiguration
@EnableConfigurationProperties(WebSettings.class)
class WebAutoConfiguration {
    /** After the observation filter, so that log lines have both ids, and before everything that may answer. */
    @Bean
    FilterRegistrationBean<Correlation> correlation() {
        FilterRegistrationBean<Correlation> registration = new FilterRegistrationBean<>(new Correlation());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** After security: who is not known does not get a body read. */
    @Bean
    FilterRegistrationBean<BodyFilter> bodyLimit(WebSettings settings, ProblemWriter writer) {
        int limit = Math.toIntExact(settings.maxBody().toBytes());
        FilterRegistrationBean<BodyFilter> registration = new FilterRegistrationBean<>(new BodyFilter(limit, writer));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }

    @Bean
    WebMvcConfigurer commandAndPaging(CurrentTrace trace) {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new SingleValueConverter());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandArguments(trace));
                resolvers.add(new PagingArguments());
            }
        };
    }
}
