package org.clearway.project.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Until when a task is to be done. The system never invents a day: {@link NoDate} stays until a person sets one. */
public sealed interface Due {
    /** The text gives no date ("khẩn trương" is no date). */
    record NoDate() implements Due {}

    /**
     * A day set by a person.
     *
     * @param date as set
     * @param pausedDays days under check of what was submitted and then returned; they are not charged to the lead
     * @param signal what the clock has said so far
     * @param setOn since when this day counts; null in states from before it was kept
     */
    record On(
            LocalDate date,
            int pausedDays,
            Signal signal,
            @Nullable LocalDate setOn) implements Due {
        public On {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(signal, "signal");
        }

        static On newly(LocalDate date, LocalDate setOn) {
            return new On(date, 0, Signal.NONE, setOn);
        }

        /** The last day on which it is in time. */
        public LocalDate lastDay() {
            return date.plusDays(pausedDays);
        }

        On said(Signal now) {
            return new On(date, pausedDays, now, setOn);
        }

        /** Days under check from this day on; what was checked before the day was set is in it already. */
        int pausedBetween(LocalDate submittedOn, LocalDate returnedOn) {
            LocalDate from = setOn != null && setOn.isAfter(submittedOn) ? setOn : submittedOn;
            return (int) Math.max(0, ChronoUnit.DAYS.between(from, returnedOn));
        }

        /** Time under check is not charged; what was said stands unless the day now lies ahead again. */
        On pausedFor(int days, LocalDate returnedOn) {
            On longer = new On(date, pausedDays + days, signal, setOn);
            return longer.lastDay().isBefore(returnedOn) ? longer : longer.said(Signal.NONE);
        }
    }

    /** What the clock has said about a due date. */
    enum Signal {
        NONE,
        APPROACHING,
        OVERDUE
    }
}
