package org.clearway.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;

class TestTokensTest {
    private final TestTokens tokens = TestTokens.shared();
    private final JwtDecoder decoder = JwtDecoders.fromIssuerLocation(tokens.issuer());

    @Test
    void validatesAsAnIssuersToken() {
        Jwt token = decoder.decode(tokens.token("pc-bao-lam.head", "pc-bao-lam", "head"));
        assertThat(token.getSubject()).isEqualTo("pc-bao-lam.head");
        assertThat(token.getClaimAsString("agency")).isEqualTo("pc-bao-lam");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("head");
        assertThat(token.getAudience()).containsExactly("clearway");
    }

    @Test
    void isRefusedWithAForeignSignature() {
        refused(tokens.signWithForeignKey(tokens.claims("a", "b", "head")));
    }

    @Test
    void isRefusedWhenExpired() {
        refused(tokens.sign(tokens.claims("a", "b", "head").validFor(Duration.ofMinutes(-10))));
    }

    @Test
    void isRefusedFromAnotherIssuer() {
        refused(tokens.sign(tokens.claims("a", "b", "head").withIssuer("http://elsewhere")));
    }

    private void refused(String token) {
        assertThatExceptionOfType(JwtException.class).isThrownBy(() -> decoder.decode(token));
    }
}
