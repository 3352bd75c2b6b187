package org.clearway.localstack.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** The memory that a process really holds, as {@code ps} tells it on Linux and macOS alike. */
final class ResidentMemory {
    private ResidentMemory() {}

    static OptionalLong kibOf(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.matches("\\d+") ? OptionalLong.of(Long.parseLong(answer)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty(); // no ps here
        }
    }
}
