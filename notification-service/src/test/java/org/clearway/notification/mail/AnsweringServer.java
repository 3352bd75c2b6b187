package org.clearway.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Speaks as much SMTP as it takes to refuse every recipient with the same answer. */
final class AnsweringServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String answer;

    private AnsweringServer(ServerSocket socket, String answer) {
        this.socket = socket;
        this.answer = answer;
    }

    static AnsweringServer start(String answer) throws IOException {
        AnsweringServer server = new AnsweringServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
        Thread.ofVirtual().start(server::run);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void run() {
        try {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    talk(client);
                }
            }
        } catch (IOException e) {
            // Closed by the test.
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            say(client, command.startsWith("RCPT") ? answer : command.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
