package org.clearway.legalclock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clearway.legalclock.HolidayRows.Entry;

/**
 * Which days are off, by data: Saturdays and Sundays unless they are worked in place of another day, and the holidays,
 * breaks and compensatory days of the holiday file. Immutable.
 *
 * <p>It knows whole years. About a day of any other year it refuses to speak, because a guess would be a wrong limit.
 */
public final class HolidayCalendar {
    private final Map<LocalDate, Entry> entries;
    private final SortedSet<Integer> years;
    private final String version;
    private final ZoneId zone;

    private HolidayCalendar(Map<LocalDate, Entry> entries, SortedSet<Integer> years, String version, ZoneId zone) {
        this.entries = entries;
        this.years = years;
        this.version = version;
        this.zone = zone;
    }

    /** The calendar that comes with this library: Vietnam, zone Asia/Ho_Chi_Minh. */
    public static HolidayCalendar standard() {
        return load(DataFile.resource(HolidayCalendar.class, "data/holidays.csv"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /**
     * Reads and checks a holiday file.
     *
     * @param zone in which a legal day begins and ends
     * @throws MalformedRuleData with every problem of the file
     */
    public static HolidayCalendar load(DataFile source, ZoneId zone) {
        Map<LocalDate, Entry> entries = HolidayRows.read(source);
        SortedSet<Integer> years =
                entries.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
        return new HolidayCalendar(entries, years, source.name() + "#" + Hashes.shortHash(source.text()), zone);
    }

    /**
     * The same calendar in which some listed days are as if they were not listed, for a holiday whose law is in doubt.
     * The version names them.
     */
    public HolidayCalendar notObserving(Set<LocalDate> days) {
        Map<LocalDate, Entry> kept = new TreeMap<>(entries);
        kept.keySet().removeAll(days);
        String without = new TreeSet<>(days).stream().map(day -> "-" + day).collect(Collectors.joining());
        return new HolidayCalendar(kept, years, version + without, zone);
    }

    /**
     * Why the day is off; empty for a working day.
     *
     * @throws CalendarNotKnown if the data does not cover the day's year
     */
    public Optional<DayOff> dayOff(LocalDate day) {
        requireKnown(day.getYear());
        Entry entry = entries.get(day);
        if (entry != null) {
            return entry.dayOff();
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(weekend(day, "Thứ Bảy", "Saturday"));
            case SUNDAY -> Optional.of(weekend(day, "Chủ Nhật", "Sunday"));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
        };
    }

    /**
     * Whether the day is worked.
     *
     * @throws CalendarNotKnown if the data does not cover the day's year
     */
    public boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /**
     * The day itself if it is worked, otherwise the first working day after it.
     *
     * @throws CalendarNotKnown if the search leaves the covered years
     */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * Number of working days after {@code after} up to and including {@code until}; 0 if there are none between.
     *
     * @throws CalendarNotKnown if a day between is not covered
     */
    public long workingDaysBetween(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) {
            return 0;
        }
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * First and last day of the Lunar New Year break.
     *
     * @throws CalendarNotKnown if the data has no break in the year
     */
    public TetBreak tetBreak(int year) {
        List<LocalDate> days = entries.values().stream()
                .filter(entry -> entry.kind() == HolidayRows.Kind.TET_BREAK)
                .map(Entry::day)
                .filter(day -> day.getYear() == year)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw new CalendarNotKnown(year, version);
        }
        return new TetBreak(days.getFirst(), days.getLast());
    }

    /** Whether the data covers the year. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The years whose days off are known, in order. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    /** Name of the file and a hash of its text: another text whenever the data changes. */
    public String version() {
        return version;
    }

    /** The zone in which a legal day begins and ends. */
    public ZoneId zone() {
        return zone;
    }

    private void requireKnown(int year) {
        if (!knows(year)) {
            throw new CalendarNotKnown(year, version);
        }
    }

    private static DayOff weekend(LocalDate day, String nameVi, String nameEn) {
        return new DayOff(day, DayOff.Kind.WEEKEND, nameVi, nameEn);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
