package org.clearway.project.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text without its marks, so that "loc ngai" finds "Lộc Ngãi". */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folded() {}

    /** đ is a letter of its own to Unicode, so it is named; all other marks fall with the decomposition. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
