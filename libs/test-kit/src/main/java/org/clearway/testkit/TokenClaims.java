package org.clearway.testkit;

import java.time.Duration;
import java.util.List;

/**
 * What a token says; a test changes one thing to see it refused.
 *
 * @param validFor from now; negative for a token that has expired
 */
public record TokenClaims(
        String subject, String agency, List<String> roles, String audience, String issuer, Duration validFor) {
    public TokenClaims withAudience(String other) {
        return new TokenClaims(subject, agency, roles, other, issuer, validFor);
    }

    public TokenClaims withIssuer(String other) {
        return new TokenClaims(subject, agency, roles, audience, other, validFor);
    }

    public TokenClaims validFor(Duration other) {
        return new TokenClaims(subject, agency, roles, audience, issuer, other);
    }
}
