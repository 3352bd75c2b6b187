package org.clearway.localstack.walkthrough;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clearway.localservers.ServerFailed;
import org.jspecify.annotations.Nullable;

/**
 * Marks what a run makes, so that no run meets another's numbers.
 *
 * @param text letters and digits, at most 16
 */
record RunLabel(String text) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,16}");

    /** The label given, or one made of the time. */
    static RunLabel of(@Nullable String given, Instant now) {
        if (given == null) {
            return new RunLabel(Long.toString(now.toEpochMilli(), 36));
        }
        String label = given.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(label).matches()) {
            throw new ServerFailed("A run label has 1 to 16 letters and digits; " + given + " is none.");
        }
        return new RunLabel(label);
    }

    /** Begins correlation ids and idempotency keys of one story. */
    String prefix(int story) {
        return "walkthrough-" + text + "-" + story;
    }

    /** The code of the story's sample sub-project. */
    String projectCode(int story) {
        return "mau-" + text + "-" + story;
    }

    /** Number of a sample paper of the story, in a series of the run: no register has met it, and no real one will. */
    String paper(int story, String kind) {
        return story + "/MAU" + text.toUpperCase(Locale.ROOT) + "-" + kind;
    }
}
