package org.clearway.notification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes server-sent events; each is flushed at once. */
final class EventStreamWriter {
    private final OutputStream out;

    EventStreamWriter(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Proxies in between must pass on each event when it comes.
        response.setHeader("X-Accel-Buffering", "no");
        out = response.getOutputStream();
    }

    /** How long a client waits before it connects again, in milliseconds. */
    void retry(int millis) throws IOException {
        write("retry: " + millis + "\n\n");
    }

    /** One event; the data must be one line. */
    void event(@Nullable String id, String name, String data) throws IOException {
        write((id == null ? "" : "id: " + id + "\n") + "event: " + name + "\ndata: " + data + "\n\n");
    }

    void heartbeat() throws IOException {
        write(": heartbeat\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
