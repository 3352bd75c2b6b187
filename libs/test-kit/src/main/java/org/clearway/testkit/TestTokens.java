package org.clearway.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Signs tokens with a key whose public half it serves, so that a service under test checks real signatures. Claims:
 * {@code sub}, {@code roles}, {@code agency}, {@code aud}, {@code iss}, {@code iat}, {@code exp}.
 */
public final class TestTokens implements AutoCloseable {
    public static final String AUDIENCE = "clearway";
    private static final Duration LIFE = Duration.ofHours(8);
    private static final int KEY_BITS = 2048;

    private final RSAKey key = newKey();
    private final KeyEndpoint endpoint = new KeyEndpoint(new JWKSet(key.toPublicJWK()));

    private TestTokens() {}

    /** The one that all tests of this JVM share. */
    public static TestTokens shared() {
        return Shared.INSTANCE;
    }

    /** One of the test's own; close it. */
    public static TestTokens start() {
        return new TestTokens();
    }

    /** For {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}. */
    public String issuer() {
        return endpoint.issuer();
    }

    /** A valid token of a user. */
    public String token(String subject, String agency, String... roles) {
        return sign(claims(subject, agency, roles));
    }

    /** The claims of a valid token, to be changed. */
    public TokenClaims claims(String subject, String agency, String... roles) {
        return new TokenClaims(subject, agency, List.of(roles), AUDIENCE, issuer(), LIFE);
    }

    public String sign(TokenClaims claims) {
        return sign(claims, key);
    }

    /** Like a valid token, but signed with a key that the issuer does not know. */
    public String signWithForeignKey(TokenClaims claims) {
        return sign(claims, newKey());
    }

    @Override
    public void close() {
        endpoint.close();
    }

    private static String sign(TokenClaims claims, RSAKey key) {
        Instant now = Clock.systemUTC().instant();
        Instant end = now.plus(claims.validFor());
        JWTClaimsSet set = new JWTClaimsSet.Builder()
                .subject(claims.subject())
                .claim("agency", claims.agency())
                .claim("roles", claims.roles())
                .audience(claims.audience())
                .issuer(claims.issuer())
                .issueTime(Date.from(end.isBefore(now) ? end.minus(LIFE) : now))
                .expirationTime(Date.from(end))
                .build();
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, set);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {
        static final TestTokens INSTANCE = AtJvmEnd.close(new TestTokens());
    }
}
