package org.clearway.localstack.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void isMadeOnceAndReadByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("secrets/a.secret");
        String first = SecretFile.readOrCreate(file, () -> SecretFile.random(96));
        assertThat(SecretFile.readOrCreate(file, () -> SecretFile.random(96))).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(96);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void maySayNothingButBytes() throws IOException {
        Path file = folder.resolve("secrets/vault.key");
        SecretFile.createRandom(file, 96);
        byte[] first = Files.readAllBytes(file);
        SecretFile.createRandom(file, 96);
        assertThat(Files.readAllBytes(file)).hasSize(96).isEqualTo(first);
    }
}
