package org.clearway.kit.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.clearway.kit.Actor;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A checked token with the actor that it names. */
final class ActorToken extends JwtAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorToken(Jwt token, Actor actor) {
        super(token, authorities(actor.roles()), actor.subject());
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    private static Set<SimpleGrantedAuthority> authorities(Set<String> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
