package org.clearway.notification.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Id of an alert. It is made of the event, the addressee and the channel, so an event that is delivered twice raises
 * nothing new, and nobody gets the same event twice on one channel however many routes lead there. The form is that of
 * a UUIDv7 with the time of the event, so that ids sort by time.
 */
public record AlertId(String value) {
    private static final int VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public static AlertId of(Cause cause, Addressee addressee, Channel channel) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(cause.id() + "\n" + addressee.key() + "\n" + channel));
        long high = (cause.recordedAt().toEpochMilli() << 16) | VERSION_7 | (digest.getShort() & 0xFFF);
        long low = (digest.getLong() >>> 2) | VARIANT;
        return new AlertId(new UUID(high, low).toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
