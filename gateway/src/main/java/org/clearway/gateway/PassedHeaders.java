package org.clearway.gateway;

import org.slf4j.MDC;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Headers that do not pass as they are; all others (ETag, If-Match, Idempotency-Key, Accept-Language ...) do. */
@Configuration(proxyBeanMethods = false)
class PassedHeaders {
    private static final String CORRELATION = "X-Correlation-Id";
    private static final String CORRELATION_IN_LOG = "correlationId";

    /** The id that the caller gave, or that the gateway made, is the one in all logs and events behind it. */
    @Bean
    RequestHttpHeadersFilter correlationToService() {
        return (headers, request) -> {
            HttpHeaders passed = copyOf(headers);
            String id = MDC.get(CORRELATION_IN_LOG);
            if (id != null) {
                passed.set(CORRELATION, id);
            }
            // A browser's session has no business behind the gateway.
            passed.remove(HttpHeaders.COOKIE);
            return passed;
        };
    }

    /** The answer has the id already; twice the same header would be one header with two values. */
    @Bean
    ResponseHttpHeadersFilter onceInTheAnswer() {
        return (headers, response) -> {
            HttpHeaders passed = copyOf(headers);
            passed.remove(CORRELATION);
            passed.remove(HttpHeaders.SET_COOKIE);
            return passed;
        };
    }

    private static HttpHeaders copyOf(HttpHeaders headers) {
        HttpHeaders copy = new HttpHeaders();
        copy.putAll(headers);
        return copy;
    }
}
