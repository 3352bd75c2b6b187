package org.clearway.localstack.support;

import java.util.List;
import org.clearway.localstack.demo.DemoUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signs a demo user in without a password: the local stack listens on this machine alone and holds invented data. */
@Component
class DemoLogin implements AuthenticationProvider {
    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        // Without such an authority the issuer does not know when the user signed in, and makes no id token.
        GrantedAuthority signedIn = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        return DemoUsers.find(attempt.getName())
                .map(user -> UsernamePasswordAuthenticationToken.authenticated(user.name(), null, List.of(signedIn)))
                .orElseThrow(() -> new BadCredentialsException("no demo user " + attempt.getName()));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
