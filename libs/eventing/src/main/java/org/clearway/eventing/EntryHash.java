package org.clearway.eventing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The hash chain of a lane: every field is hashed with its length before it, so that no two entries look alike. */
final class EntryHash {
    private final MessageDigest digest;

    private EntryHash() {
        digest = sha256();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] of(Entry entry) {
        EntryHash hash = new EntryHash();
        hash.add(entry.previousHash());
        hash.add(Integer.toString(entry.lane()));
        hash.add(Long.toString(entry.position()));
        hash.add(entry.stream().key());
        hash.add(Long.toString(entry.version()));
        hash.add(Long.toString(entry.recordedAt().toEpochMilli()));
        Origin origin = entry.origin();
        hash.add(origin.commandId());
        hash.add(origin.fingerprint());
        hash.add(origin.who());
        hash.add(origin.agency());
        hash.add(origin.traceParent());
        hash.add(origin.correlationId());
        hash.add(origin.causationId());
        for (Fact fact : entry.facts()) {
            hash.add(fact.type());
            hash.add(fact.occurredOn().toString());
            hash.add(fact.data());
        }
        return hash.digest.digest();
    }

    private void add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        int n = text == null ? -1 : bytes.length;
        digest.update(new byte[] {(byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
        digest.update(bytes);
    }
}
