package org.clearway.legalclock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clearway.legalclock.MalformedRuleData.Problem;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a holiday file into days and collects what is wrong with them. */
final class HolidayRows {
    static final List<String> HEADER =
            List.of("date", "name_vi", "name_en", "kind", "working", "confidence", "cross_check", "note");

    /** What a listed day is; a day of the last kind is worked. */
    enum Kind {
        HOLIDAY,
        TET_BREAK,
        COMPENSATORY,
        SWAPPED_WORKDAY
    }

    private enum Working {
        YES,
        NO
    }

    private enum Confidence {
        SECONDARY,
        DERIVED,
        UNCONFIRMED
    }

    record Entry(LocalDate day, Kind kind, String nameVi, String nameEn) {
        Optional<DayOff> dayOff() {
            return switch (kind) {
                case HOLIDAY -> off(DayOff.Kind.HOLIDAY);
                case TET_BREAK -> off(DayOff.Kind.TET_BREAK);
                case COMPENSATORY -> off(DayOff.Kind.COMPENSATORY);
                case SWAPPED_WORKDAY -> Optional.empty();
            };
        }

        private Optional<DayOff> off(DayOff.Kind why) {
            return Optional.of(new DayOff(day, why, nameVi, nameEn));
        }
    }

    private HolidayRows() {}

    static Map<LocalDate, Entry> read(DataFile source) {
        List<Problem> problems = new ArrayList<>();
        Map<LocalDate, Entry> entries = new TreeMap<>();
        LocalDate lastOfBreak = null;
        for (Row row : CsvTable.read(source, HEADER, problems)) {
            Entry entry = entry(row);
            if (entry == null) {
                continue;
            }
            if (entries.putIfAbsent(entry.day, entry) != null) {
                row.problem("date", entry.day + " stands twice");
            }
            if (entry.kind == Kind.TET_BREAK) {
                refuseGap(row, lastOfBreak, entry.day);
                lastOfBreak = entry.day;
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedRuleData(problems);
        }
        return entries;
    }

    private static @Nullable Entry entry(Row row) {
        String date = row.required("date");
        LocalDate day = row.date("date");
        String nameVi = row.required("name_vi");
        String nameEn = row.required("name_en");
        Kind kind = row.name("kind", Kind.class);
        Working working = row.word("working", Working.class);
        Confidence confidence = row.word("confidence", Confidence.class);
        if (date == null
                || day == null
                || nameVi == null
                || nameEn == null
                || kind == null
                || working == null
                || confidence == null) {
            return null;
        }
        if ((kind == Kind.SWAPPED_WORKDAY) != (working == Working.YES)) {
            row.problem("working", "only a SWAPPED_WORKDAY is worked");
        }
        if (kind == Kind.SWAPPED_WORKDAY && !HolidayCalendar.isWeekend(day)) {
            row.problem("date", day + " is no weekend day: it is worked anyway");
        }
        return new Entry(day, kind, nameVi, nameEn);
    }

    /** The break is asked for by its first and last day, so that a hole in it would go unseen. */
    private static void refuseGap(Row row, @Nullable LocalDate before, LocalDate day) {
        if (before != null && before.getYear() == day.getYear() && !day.equals(before.plusDays(1))) {
            row.problem("date", "the break of " + day.getYear() + " has a gap between " + before + " and " + day);
        }
    }
}
