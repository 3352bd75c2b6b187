package org.clearway.gateway;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.clearway.kit.Problem;
import org.clearway.kit.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A breaker per service: after repeated failures to reach it, callers get their answer at once for a few seconds, and
 * the service gets air. Only silence counts as failure; what a service answers, 503 too, is its answer and passes.
 * Nothing is tried again here: the caller does that, with the same idempotency key.
 */
@Component
class ServiceGuards {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceGuards.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final CircuitBreakerRegistry breakers;
    private final MeterRegistry meters;
    private final ProblemWriter writer;

    ServiceGuards(GatewaySettings settings, MeterRegistry meters, ProblemWriter writer) {
        this.breakers = breakers(settings);
        this.meters = meters;
        this.writer = writer;
    }

    private static CircuitBreakerRegistry breakers(GatewaySettings settings) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(PAUSE)
                .permittedNumberOfCallsInHalfOpenState(3)
                // The calls that try the service may be checks of minutes: others need not wait for their end.
                .maxWaitDurationInHalfOpenState(settings.connectTimeout().plus(settings.responseTimeout()))
                .recordException(ResourceAccessException.class::isInstance)
                .build());
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(String service) {
        CircuitBreaker breaker = breakers.circuitBreaker(service);
        Gauge.builder("clearway.gateway.service.given.up", breaker, ServiceGuards::givenUp)
                .description("1 while calls to the service are answered without asking it")
                .tag("service.name", service)
                .register(meters);
        return (request, next) -> {
            try {
                return breaker.executeCallable(() -> next.handle(request));
            } catch (CallNotPermittedException open) {
                return answer(unavailable(service));
            } catch (ResourceAccessException silent) {
                LOG.warn("{} {}: {}", request.method(), request.path(), String.valueOf(silent.getCause()));
                return answer(isTimeout(silent) ? late(service) : unavailable(service));
            }
        };
    }

    private ServerResponse answer(Problem problem) {
        return ServerResponse.status(problem.status()).build((request, response) -> {
            writer.write(request, response, problem);
            return null;
        });
    }

    private static double givenUp(CircuitBreaker breaker) {
        return breaker.getState() == CircuitBreaker.State.CLOSED ? 0 : 1;
    }

    /** A connection that is not taken in time was never made: that service is down, not late. */
    private static boolean isTimeout(ResourceAccessException failure) {
        return failure.getCause() instanceof HttpTimeoutException cause
                && !(cause instanceof HttpConnectTimeoutException);
    }

    private static Problem unavailable(String service) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable")
                .member("service", service)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(PAUSE.toSeconds()));
    }

    private static Problem late(String service) {
        return Problem.of(HttpStatus.GATEWAY_TIMEOUT, "service-timeout").member("service", service);
    }
}
