package org.clearway.kit.text;

import java.util.List;
import java.util.Locale;

/** The two languages. */
public final class Languages {
    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The default comes first. */
    public static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH);

    private Languages() {}

    /** The one of ours that a reader of this locale gets. */
    public static Locale nearest(Locale asked) {
        return asked.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : VIETNAMESE;
    }
}
