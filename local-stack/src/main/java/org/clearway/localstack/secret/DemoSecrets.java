package org.clearway.localstack.secret;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * With a demo user's secret the command line asks the issuer for that user's token. All come from one random secret of
 * the installation.
 */
public final class DemoSecrets {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final String root;

    private DemoSecrets(String root) {
        this.root = root;
    }

    /** Those of the installation with this folder of secrets. */
    public static DemoSecrets in(Path secrets) {
        return new DemoSecrets(
                SecretFile.readOrCreate(secrets.resolve("demo-users.secret"), () -> SecretFile.random(BYTES)));
    }

    /** Safe in a form and in a header: letters, digits, minus and underscore. */
    public String of(String user) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(root.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a JDK without " + ALGORITHM, e);
        }
    }
}
