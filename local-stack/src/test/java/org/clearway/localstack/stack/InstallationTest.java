package org.clearway.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.clearway.localservers.ServerFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    Path root = Path.of("");

    @Test
    void makesItsVaultKeyOnce() throws Exception {
        Installation installation = new Installation(root);
        installation.prepare();
        byte[] key = Files.readAllBytes(installation.vaultKey());
        installation.prepare();
        assertThat(Files.readAllBytes(installation.vaultKey())).hasSize(96).isEqualTo(key);
        assertThat(Files.readAllBytes(installation.denouncerKey())).hasSize(96).isNotEqualTo(key);
    }

    @Test
    void letsOneCommandAtATimeChangeIt() {
        Installation installation = new Installation(root);
        AtomicInteger worked = new AtomicInteger();
        CommandLock.holding(installation, worked::incrementAndGet);
        CommandLock.holding(installation, worked::incrementAndGet);
        assertThat(worked).hasValue(2);
        assertThatExceptionOfType(ServerFailed.class)
                .isThrownBy(() -> CommandLock.holding(
                        installation, () -> CommandLock.holding(installation, worked::incrementAndGet)));
        assertThat(worked).hasValue(2);
    }
}
