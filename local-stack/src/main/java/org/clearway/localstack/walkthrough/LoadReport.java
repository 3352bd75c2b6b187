package org.clearway.localstack.walkthrough;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of many stories. */
final class LoadReport {
    private static final int FAILURES_SHOWN = 10;

    private LoadReport() {}

    static String progress(int part, int ended, int all, int failed, long calls) {
        return String.format(
                Locale.ROOT,
                "part %d of 2: %d of %d stories, %d failed, %,d requests",
                part,
                ended,
                all,
                failed,
                calls);
    }

    /** @param failures one per story that failed */
    static List<String> lines(int stories, List<String> failures, Timings timings, Duration took) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%-62s %8s %9s %9s", "REQUEST", "COUNT", "P50", "P95"));
        timings.rows().forEach(row -> lines.add(line(row)));
        lines.add(line(timings.commands()));
        lines.add("");
        failures.stream().limit(FAILURES_SHOWN).forEach(lines::add);
        lines.add(String.format(
                Locale.ROOT,
                "%d stories ended, %d failed, in %d s.",
                stories - failures.size(),
                failures.size(),
                took.toSeconds()));
        return lines;
    }

    static String line(Timings.Row row) {
        return String.format(
                Locale.ROOT,
                "%-62s %,8d %6d ms %6d ms",
                row.kind(),
                row.count(),
                row.median().toMillis(),
                row.p95().toMillis());
    }
}
