package org.clearway.kit.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens of one issuer. The issuer is asked when the first token comes, so that a service starts without it. */
final class IssuerTokens implements JwtDecoder {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final IssuerKeys keys;
    private final OAuth2TokenValidator<Jwt> validator;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable JwtDecoder decoder;

    IssuerTokens(IssuerKeys keys, OAuth2TokenValidator<Jwt> validator) {
        this.keys = keys;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) throws JwtException {
        try {
            return decoder().decode(token);
        } catch (BadJwtException bad) {
            throw bad;
        } catch (JwtException failed) {
            // Keys were fetched a moment ago and this one is not among them: the token is bad, not the issuer away.
            if (NestedExceptionUtils.getRootCause(failed) instanceof RateLimitReachedException) {
                throw new BadJwtException("signed with an unknown key", failed);
            }
            throw failed;
        }
    }

    private JwtDecoder decoder() {
        JwtDecoder known = decoder;
        if (known != null) {
            return known;
        }
        lock.lock();
        try {
            JwtDecoder made = decoder == null ? made() : decoder;
            decoder = made;
            return made;
        } finally {
            lock.unlock();
        }
    }

    private JwtDecoder made() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        // Claims are checked by the validator.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys.find()));
        } catch (IOException e) {
            throw new JwtException("the issuer does not answer", e);
        }
        NimbusJwtDecoder made = new NimbusJwtDecoder(processor);
        made.setJwtValidator(validator);
        return made;
    }
}
