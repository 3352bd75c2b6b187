package org.clearway.complaint.mongo;

import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Legal dates are kept as ISO text: a day has no hour and no zone. */
final class Dates {
    private Dates() {}

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable LocalDate day(Document document, String field) {
        String text = document.getString(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Whether the day lies between the document's {@code validFrom} and {@code validTo}; open ends hold always. */
    static boolean validOn(Document document, LocalDate day) {
        LocalDate from = day(document, "validFrom");
        LocalDate to = day(document, "validTo");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
