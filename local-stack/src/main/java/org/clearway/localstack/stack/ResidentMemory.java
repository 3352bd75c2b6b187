package org.clearway.localstack.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The memory that a process really holds: from Linux's process table, or from {@code ps} where there is none. */
final class ResidentMemory {
    private static final Pattern RESIDENT = Pattern.compile("^VmRSS:\\s+(\\d+) kB$", Pattern.MULTILINE);

    private ResidentMemory() {}

    static OptionalLong kibOf(long pid) {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        try {
            return Files.exists(status) ? ofStatus(Files.readString(status)) : ofPs(pid);
        } catch (IOException e) {
            return OptionalLong.empty(); // it has just ended, or there is no ps here
        }
    }

    /** From the text of {@code /proc/<pid>/status}. */
    static OptionalLong ofStatus(String status) {
        return RESIDENT.matcher(status)
                .results()
                .map(MatchResult::group)
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private static OptionalLong ofPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return answer.matches("\\d+") ? OptionalLong.of(Long.parseLong(answer)) : OptionalLong.empty();
    }
}
