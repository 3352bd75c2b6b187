package org.clearway.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void namesThePortItsPurposeAndItsHolder() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> Ports.requireFree(port, "the gateway"))
                    .withMessageStartingWith("Port " + port + ", needed for the gateway, is taken")
                    .satisfies(e -> assertThat(e.port()).isEqualTo(port));
        }
    }

    @Test
    void acceptsAFreePort() {
        int port = Ports.free();
        Ports.requireFree(port, "a test");
        assertThat(Ports.isOpen(port)).isFalse();
    }
}
