package org.clearway.notification.text;

import com.ibm.icu.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.clearway.kit.Texts;

/**
 * Values of an event as a reader of a language writes them: dates, moments in Vietnam's time, numbers, texts in two
 * languages, and codes that have a word ({@code word.<code>} in the message files).
 */
final class Values {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{2,80}");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Locale locale;
    private final Texts texts;
    private final boolean isEnglish;

    Values(Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts;
        isEnglish = locale.getLanguage().equals("en");
    }

    String text(Object value) {
        return switch (value) {
            case Map<?, ?> both
            when both.containsKey("vi") && both.containsKey("en") -> String.valueOf(both.get(isEnglish ? "en" : "vi"));
            case Number number -> NumberFormat.getInstance(locale).format(number);
            case String text when DATE.matcher(text).matches() -> date(text);
            case String text when MOMENT.matcher(text).matches() -> moment(text);
            case String text
            when CODE.matcher(text).matches() ->
                texts.find(locale, "word." + text, Map.of()).orElse(text);
            default -> String.valueOf(value);
        };
    }

    /** Papers may have numbers that only look like a day: they are shown as they are. */
    private String date(String text) {
        try {
            return LocalDate.parse(text).format(dates(isEnglish ? "d MMMM uuuu" : "dd/MM/uuuu"));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String moment(String text) {
        try {
            return Instant.parse(text)
                    .atZone(ZONE)
                    .format(dates(isEnglish ? "HH:mm, d MMMM uuuu" : "HH:mm 'ngày' dd/MM/uuuu"));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
