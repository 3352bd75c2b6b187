package org.clearway.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clearway.localservers.PortTaken;
import org.clearway.localservers.Ports;
import org.clearway.localservers.ServerProcess;
import org.clearway.localstack.stack.Installation;
import org.clearway.localstack.stack.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataResetTest {
    private final Part database = new StoppedPart(Ports.free());

    @TempDir
    Path root = Path.of("");

    @BeforeEach
    void store() throws IOException {
        Files.createDirectories(installation().data("mongod"));
        Files.writeString(installation().data("mongod").resolve("journal"), "acknowledged");
        Files.writeString(installation().clock(), "PT24H");
    }

    @Test
    void deletesWhatIsStored() {
        new DataReset(installation()).deleteWhenStopped(List.of(database));
        assertThat(installation().data("mongod")).doesNotExist();
        assertThat(installation().clock()).doesNotExist();
    }

    @Test
    void deletesNothingUnderAServerThatNoFileTellsOf() throws IOException {
        try (ServerSocket unknown = new ServerSocket(database.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(unknown.isBound()).isTrue();
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> new DataReset(installation()).deleteWhenStopped(List.of(database)))
                    .withMessageContaining("needed for the database");
        }
        assertThat(installation().data("mongod").resolve("journal")).exists();
    }

    private Installation installation() {
        return new Installation(root);
    }

    private record StoppedPart(int port) implements Part {
        @Override
        public String name() {
            return "database";
        }

        @Override
        public Map<Integer, String> ports() {
            return Map.of(port, "the database");
        }

        @Override
        public void start(Consumer<ServerProcess> launched) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            return false;
        }
    }
}
