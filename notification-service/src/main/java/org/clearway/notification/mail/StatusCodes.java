package org.clearway.notification.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes at the beginning of a mail server's answer (RFC 5321, RFC 3463), without the words. */
final class StatusCodes {
    private static final Pattern CODES = Pattern.compile("^(\\d{3})[ -]?(\\d\\.\\d{1,3}\\.\\d{1,3})?");

    private StatusCodes() {}

    static @Nullable String of(@Nullable String answer) {
        if (answer == null) {
            return null;
        }
        Matcher codes = CODES.matcher(answer);
        if (!codes.find()) {
            return null;
        }
        return codes.group(2) == null ? codes.group(1) : codes.group(1) + " " + codes.group(2);
    }

    static String of(int code, String answer) {
        String found = of(answer);
        return found == null ? String.valueOf(code) : found;
    }
}
