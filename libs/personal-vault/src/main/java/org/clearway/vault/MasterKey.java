package org.clearway.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;

/** The key that wraps the persons' keys: 96 bytes that lie outside the database, readable by the service alone. */
public final class MasterKey {
    private static final int LENGTH = 96;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the key from the file that CLEARWAY_VAULT_KEYFILE names; see {@link #fromFile(Path, String)}. */
    public static MasterKey fromFile(Path file) {
        return fromFile(file, "CLEARWAY_VAULT_KEYFILE");
    }

    /**
     * Reads the key from a file that holds exactly its bytes.
     *
     * @param variable the environment variable that names the file, for the message where it cannot be read
     * @throws IllegalStateException with one sentence that says what to do
     */
    public static MasterKey fromFile(Path file, String variable) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The vault's key file " + file + " cannot be read: name a readable file in " + variable + ".", e);
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("The vault's key file " + file + " has " + bytes.length + " bytes, not "
                    + LENGTH + ": make one with `head -c 96 /dev/urandom`.");
        }
        return new MasterKey(bytes);
    }

    /** A new key; what was encrypted under it is lost with it. */
    public static MasterKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new MasterKey(bytes);
    }

    /** Writes the key to a new file that only its owner reads. */
    public void writeTo(Path file) throws IOException {
        Files.createFile(file, OwnerOnly.attributes(file));
        Files.write(file, bytes);
    }

    Map<String, Map<String, Object>> providers() {
        Map<String, Object> local = new HashMap<>();
        local.put("key", bytes.clone());
        return Map.of("local", local);
    }

    @Override
    public String toString() {
        return "MasterKey[…]";
    }
}
