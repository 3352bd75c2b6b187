package org.clearway.localstack.clock;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearway.localservers.ServerFailed;

/** How far to move the clock, as typed: {@code +90d}, {@code +36h}, {@code +15m}. */
public final class ClockStep {
    private static final Pattern FORM = Pattern.compile("\\+(\\d{1,5})([dhm])");

    private ClockStep() {}

    public static Duration parse(String typed) {
        Matcher step = FORM.matcher(typed);
        if (!step.matches()) {
            throw new ServerFailed(
                    "The clock moves forward only, by days, hours or minutes as in +90d, +36h or +15m; not by " + typed
                            + ".");
        }
        long count = Long.parseLong(step.group(1));
        return switch (step.group(2)) {
            case "d" -> Duration.ofDays(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
