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

    /**
     * The first lines: how long a client waits before it connects again, in milliseconds, and where it goes on then.
     *
     * @param id of the place; without data beside it, it moves the client's last event id and shows nothing
     */
    void begin(int millis, String id) throws IOException {
        write("retry: " + millis + "\nid: " + id + "\n\n");
    }

    /** One event; the data must be one line. */
    void event(@Nullable String id, String name, String data) throws IOException {
        write((id == null ? "" : "id: " + id + "\n") + "event: " + name + "\ndata: " + data + "\n\n");
    }

    void heartbeat(String id) throws IOException {
        write(": heartbeat\nid: " + id + "\n\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
