package org.clearway.kit.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the issuer's public keys and keeps them: a short outage of the issuer is not noticed by callers. */
final class IssuerKeys {
    private static final int TIMEOUT = (int) Duration.ofSeconds(2).toMillis();
    private static final int SIZE_LIMIT = 64 * 1024;
    private static final long FRESH = Duration.ofMinutes(5).toMillis();
    private static final long REFRESH_TIMEOUT = Duration.ofSeconds(5).toMillis();
    private static final long USABLE_IN_OUTAGE = Duration.ofHours(4).toMillis();
    private static final long MIN_INTERVAL = Duration.ofSeconds(5).toMillis();

    private final String issuer;
    private final @Nullable String jwksUri;

    IssuerKeys(String issuer, @Nullable String jwksUri) {
        this.issuer = issuer;
        this.jwksUri = jwksUri;
    }

    /** Asks the issuer where its keys are; they themselves are fetched when the first token comes. */
    JWKSource<SecurityContext> find() throws IOException {
        DefaultResourceRetriever http = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, SIZE_LIMIT);
        URL keys = URI.create(jwksUri == null ? discovered(http) : jwksUri).toURL();
        return JWKSourceBuilder.<SecurityContext>create(keys, http)
                .cache(FRESH, REFRESH_TIMEOUT)
                .rateLimited(MIN_INTERVAL)
                .retrying(true)
                .outageTolerant(USABLE_IN_OUTAGE)
                .build();
    }

    private String discovered(DefaultResourceRetriever http) throws IOException {
        URL configuration =
                URI.create(issuer + "/.well-known/openid-configuration").toURL();
        try {
            Map<String, Object> answer =
                    JSONObjectUtils.parse(http.retrieveResource(configuration).getContent());
            if (!issuer.equals(answer.get("issuer")) || !(answer.get("jwks_uri") instanceof String found)) {
                throw new IOException("the configuration at " + configuration + " is not that of " + issuer);
            }
            return found;
        } catch (ParseException e) {
            throw new IOException("no configuration at " + configuration, e);
        }
    }
}
