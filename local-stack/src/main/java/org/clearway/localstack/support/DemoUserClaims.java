package org.clearway.localstack.support;

import java.util.List;
import org.clearway.localstack.demo.DemoUsers;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts into an access token what the services read: who, which agency, which roles, for Clearway. */
@Component
class DemoUserClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "clearway";

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication asking = context.getPrincipal();
        if (asking == null || !OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        DemoUsers.find(asking.getName())
                .ifPresent(user -> context.getClaims()
                        .subject(user.name())
                        .audience(List.of(AUDIENCE))
                        .claim("agency", user.agency())
                        .claim("roles", user.roles()));
    }
}
