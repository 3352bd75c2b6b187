package org.clearway.localstack.walkthrough;

import java.util.Optional;

/** Puts the lines of an event stream together, by the rules of the HTML standard. Not safe for several threads. */
final class SseParser {
    private String lastId = "";
    private String id = "";
    private String event = "";
    private final StringBuilder data = new StringBuilder();
    private boolean hasData;

    /** Takes one line without its end; gives the message that it completes. */
    Optional<SseMessage> take(String line) {
        if (line.isEmpty()) {
            return dispatch();
        }
        int colon = line.indexOf(':');
        if (colon == 0) {
            return Optional.empty(); // a comment, to keep the connection alive
        }
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(line.startsWith(": ", colon) ? colon + 2 : colon + 1);
        switch (field) {
            case "id" -> id = value;
            case "event" -> event = value;
            case "data" -> {
                if (hasData) {
                    data.append('\n');
                }
                data.append(value);
                hasData = true;
            }
            default -> {} // retry, or a field of later days
        }
        return Optional.empty();
    }

    /** From where to go on after a break: the last event that came whole; "" = none did. */
    String lastId() {
        return lastId;
    }

    /** Forgets the event that a break has cut off: its lines come again. */
    void restart() {
        id = lastId;
        clear();
    }

    /** Only a blank line completes an event, and with it its id: one that was cut off must come again. */
    private Optional<SseMessage> dispatch() {
        lastId = id;
        Optional<SseMessage> message = hasData
                ? Optional.of(new SseMessage(lastId, event.isEmpty() ? "message" : event, data.toString()))
                : Optional.empty();
        clear();
        return message;
    }

    private void clear() {
        event = "";
        data.setLength(0);
        hasData = false;
    }
}
