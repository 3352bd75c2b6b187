package org.clearway.localstack.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.text.ParseException;
import org.clearway.localstack.secret.SecretFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs tokens; kept in a file, so that tokens outlive a restart. */
@Configuration(proxyBeanMethods = false)
class IssuerKey {
    private static final int KEY_BITS = 2048;

    @Bean
    JWKSource<SecurityContext> signingKeys(SupportSettings settings) throws ParseException {
        Path file = settings.secrets().resolve("issuer.jwk");
        String key = SecretFile.readOrCreate(file, IssuerKey::newKey);
        return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(key)));
    }

    private static String newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("a JDK that cannot make RSA keys", e);
        }
    }
}
