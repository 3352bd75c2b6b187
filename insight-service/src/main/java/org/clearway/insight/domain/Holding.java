package org.clearway.insight.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has something in hand, from a legal date to another.
 *
 * @param kind what is held
 * @param id id of what is held
 * @param step which step of it waits for the holder, such as {@code payment}; null when it is the whole
 * @param title of what is held, where it has one
 * @param holder agency id; for a land user's own steps the land user's id
 * @param since legal date from which the holder has it
 * @param until legal date on which it left the holder's hands; null = still held
 */
public record Holding(
        Kind kind,
        String id,
        @Nullable String step,
        @Nullable Wording title,
        String holder,
        LocalDate since,
        @Nullable LocalDate until) {

    /** What can be held. */
    public enum Kind {
        TASK,
        MILESTONE,
        OBSTACLE,
        COMPLAINT,
        CLEARANCE,
        PLAN,
        PLAN_LINE,
        LAND_USER
    }

    Holding endedOn(LocalDate day) {
        return new Holding(kind, id, step, title, holder, since, day);
    }

    boolean isOpen() {
        return until == null;
    }

    /** Calendar days in these hands, up to today where it is still held. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, until == null ? today : until));
    }
}
