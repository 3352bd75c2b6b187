package org.clearway.gateway;

import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** What the gateway reads of a token: for which agency, and whether it is the operator's. */
final class GatewayToken {
    static final String OPERATOR = "operator";
    static final String AGENCY = "agency";

    private GatewayToken() {}

    static AbstractAuthenticationToken of(Jwt token) {
        String agency = token.getClaimAsString(AGENCY);
        if (agency == null || agency.isBlank() || token.getSubject() == null) {
            throw new InvalidBearerTokenException("the token names no subject or no agency");
        }
        List<String> roles = Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
        return new JwtAuthenticationToken(
                token, roles.stream().map(SimpleGrantedAuthority::new).toList());
    }
}
