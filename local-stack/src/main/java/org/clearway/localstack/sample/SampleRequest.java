package org.clearway.localstack.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * One request of the sample.
 *
 * @param what it enters, for the progress shown
 * @param user demo user who asks
 * @param path below the gateway
 */
record SampleRequest(String what, String user, String path, JsonNode body) {
    private static final int KEY_DIGITS = 32;

    /** The same for the same content, for ever: the same sample loaded again has no second effect. */
    String idempotencyKey() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((path + "\n" + body).getBytes(StandardCharsets.UTF_8));
            return "sample-" + HexFormat.of().formatHex(digest).substring(0, KEY_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
