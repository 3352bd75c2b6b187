package org.clearway.localstack.stack;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** Says on the terminal what is going on, with the seconds since the command began. */
public final class Progress {
    private final PrintWriter out;
    private final long began = System.nanoTime();

    public Progress(PrintWriter out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsedSeconds(), line);
        out.flush();
    }

    private double elapsedSeconds() {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1_000.0;
    }
}
