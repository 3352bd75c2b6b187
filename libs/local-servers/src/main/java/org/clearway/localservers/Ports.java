package org.clearway.localservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** TCP ports of this machine's loopback address. */
public final class Ports {
    private static final int CONNECT_MILLIS = (int) Duration.ofSeconds(1).toMillis();

    private Ports() {}

    /** A port that nobody listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody accepts connections on the port. */
    public static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes sure that a server can listen on the port.
     *
     * @param purpose what the port is for, as in "the gateway"
     * @throws PortTaken naming the port and, where the system tells, the program
     */
    public static void requireFree(int port, String purpose) {
        if (isOpen(port)) { // some systems let one bind beside a listener on all addresses
            throw new PortTaken(port, purpose, PortHolder.of(port));
        }
        try (ServerSocket socket = new ServerSocket()) {
            // Without it, connections of a server that was just stopped would count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new PortTaken(port, purpose, PortHolder.of(port));
        }
    }
}
