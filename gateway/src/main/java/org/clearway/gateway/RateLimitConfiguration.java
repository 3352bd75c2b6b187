package org.clearway.gateway;

import org.clearway.kit.problem.ProblemWriter;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** After the token check, because the agency is in the token; before the body is read. */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {
    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(GatewaySettings settings, ProblemWriter writer) {
        FilterRegistrationBean<RateLimit> registration =
                new FilterRegistrationBean<>(new RateLimit(settings.rate(), writer));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 5);
        return registration;
    }
}
