package org.clearway.localservers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last lines of a server's log, to say why it ended. */
public final class LogTail {
    private static final int BYTES = 16_384;
    private static final int LINES = 8;
    private static final Pattern MISSING_LIBRARY = Pattern.compile("error while loading shared libraries: ([^\\s:]+)");
    private static final Map<String, String> PACKAGES =
            Map.of("libcurl.so.4", "libcurl4", "libssl.so.3", "libssl3", "libcrypto.so.3", "libssl3");
    private static final String DISK_FULL = "No space left on device";

    private LogTail() {}

    /** The last lines, oldest first; empty when there is no log. */
    public static List<String> of(Path log, int lines) {
        List<String> all = tail(log).lines().filter(line -> !line.isBlank()).toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** One sentence on a process that ended, with its last words. */
    public static String explainEnd(String name, Path log) {
        if (tail(log).contains(DISK_FULL)) {
            return name + " ended because the disk is full: make room, then start again.";
        }
        // Of the very last lines only: the log of an earlier run lies above them.
        Matcher library = MISSING_LIBRARY.matcher(String.join("\n", of(log, LINES)));
        if (library.find()) {
            return missing(name, library.group(1));
        }
        return name + " ended; the last lines of " + log + " are:" + System.lineSeparator()
                + String.join(System.lineSeparator(), of(log, LINES));
    }

    private static String missing(String name, String library) {
        String where = Optional.ofNullable(PACKAGES.get(library))
                .map(known -> " (on Debian and Ubuntu: apt-get install " + known + ")")
                .orElse("");
        return name + " cannot run because this machine lacks the library " + library + ": install it" + where
                + ", then start again.";
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(BYTES, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
