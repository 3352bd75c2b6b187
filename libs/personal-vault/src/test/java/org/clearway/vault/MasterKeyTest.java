package org.clearway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    Path folder;

    @Test
    void comesBackFromItsFile() throws IOException {
        Path file = folder.resolve("key");
        MasterKey key = MasterKey.random();
        key.writeTo(file);

        assertThat(MasterKey.fromFile(file).providers())
                .usingRecursiveComparison()
                .isEqualTo(key.providers());
    }

    @Test
    void overwritesNoKey() throws IOException {
        Path file = folder.resolve("key");
        MasterKey.random().writeTo(file);

        assertThatThrownBy(() -> MasterKey.random().writeTo(file)).isInstanceOf(IOException.class);
    }

    @Test
    void saysWhatToDoAboutAFileThatIsTooShort() throws IOException {
        Path file = Files.write(folder.resolve("key"), new byte[32]);

        assertThatThrownBy(() -> MasterKey.fromFile(file))
                .hasMessageContaining("32 bytes, not 96")
                .hasMessageContaining("head -c 96");
    }

    @Test
    void saysWhatToDoAboutAMissingFile() {
        assertThatThrownBy(() -> MasterKey.fromFile(folder.resolve("none")))
                .hasMessageContaining("CLEARWAY_VAULT_KEYFILE");
    }

    @Test
    void doesNotShowItself() {
        assertThat(MasterKey.random()).hasToString("MasterKey[…]");
    }
}
