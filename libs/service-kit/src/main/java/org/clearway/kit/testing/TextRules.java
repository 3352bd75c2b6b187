package org.clearway.kit.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearway.kit.Texts;
import org.clearway.kit.text.Languages;

/** What holds for the message files of every service. */
public final class TextRules {
    private TextRules() {}

    /**
     * Every text can be formatted, every problem's title has a detail beside it, and no text is empty.
     *
     * @throws AssertionError naming those that are not sound
     */
    public static void assertSound(Texts texts) {
        List<String> faults = new ArrayList<>();
        for (String key : texts.keys()) {
            for (Locale language : Languages.ALL) {
                check(texts, key, language, faults);
            }
            if (key.endsWith(".title") && !texts.keys().contains(key.replaceFirst("title$", "detail"))) {
                faults.add(key + " has no detail");
            }
        }
        if (texts.keys().isEmpty()) {
            faults.add("there are no texts");
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("texts are not sound:\n" + String.join("\n", faults));
        }
    }

    private static void check(Texts texts, String key, Locale language, List<String> faults) {
        try {
            if (texts.get(language, key, Map.of()).isBlank()) {
                faults.add(key + " is empty in " + language);
            }
        } catch (IllegalArgumentException e) {
            faults.add(key + " in " + language + ": " + e.getMessage());
        }
    }
}
