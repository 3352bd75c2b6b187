package org.clearway.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.clearway.kit.Problem;
import org.clearway.kit.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No agency's program can take the system from the others: each has a bucket of requests, in this instance. The headers
 * are those of the IETF's RateLimit draft: what is left, and after how many seconds the bucket is full again.
 */
final class RateLimit extends OncePerRequestFilter {
    private final GatewaySettings.Rate rate;
    private final ProblemWriter writer;
    private final LoadingCache<String, Bucket> buckets;

    RateLimit(GatewaySettings.Rate rate, ProblemWriter writer) {
        this.rate = rate;
        this.writer = writer;
        // A bucket not used for two periods is full, so that forgetting it changes nothing.
        buckets = Caffeine.newBuilder()
                .expireAfterAccess(rate.period().multipliedBy(2))
                .build(agency -> Bucket.builder()
                        .addLimit(
                                limit -> limit.capacity(rate.perAgency()).refillGreedy(rate.perAgency(), rate.period()))
                        .build());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            chain.doFilter(request, response);
            return;
        }
        String agency = String.valueOf(token.getToken().getClaimAsString(GatewayToken.AGENCY));
        ConsumptionProbe probe = buckets.get(agency).tryConsumeAndReturnRemaining(1);
        say(response, probe);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            writer.write(request, response, refusal(agency, probe));
        }
    }

    private void say(HttpServletResponse response, ConsumptionProbe probe) {
        response.setHeader(
                "RateLimit-Policy",
                "\"agency\";q=%d;w=%d".formatted(rate.perAgency(), rate.period().toSeconds()));
        response.setHeader(
                "RateLimit",
                "\"agency\";r=%d;t=%d".formatted(probe.getRemainingTokens(), seconds(probe.getNanosToWaitForReset())));
    }

    private static Problem refusal(String agency, ConsumptionProbe probe) {
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "agency-rate-exceeded")
                .member("agency", agency)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds(probe.getNanosToWaitForRefill())));
    }

    /** Rounded up: who waits so long is let in. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos + 999_999_999L).toSeconds();
    }
}
