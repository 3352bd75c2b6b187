package org.clearway.kit.security;

import java.util.List;
import java.util.Set;
import org.clearway.kit.Actor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** The claims {@code sub}, {@code agency} and {@code roles} as an actor. A token without agency is of no use here. */
final class ActorClaims implements Converter<Jwt, AbstractAuthenticationToken> {
    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String subject = token.getSubject();
        String agency = token.getClaimAsString("agency");
        if (subject == null || subject.isBlank() || agency == null || agency.isBlank()) {
            throw new InvalidBearerTokenException("the token names no subject or no agency");
        }
        List<String> roles = token.getClaimAsStringList("roles");
        return new ActorToken(token, new Actor(subject, agency, roles == null ? Set.of() : Set.copyOf(roles)));
    }
}
