package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one land user is, as its own events tell. Each part remembers the version of the land user's stream that it
 * is from, so that a late or repeated event changes nothing.
 */
public record Standing(Answer answer, Payment payment, HandOver handOver) {
    static final Standing NONE = new Standing(
            new Answer(false, 0), new Payment(false, 0), new HandOver(HandedOverSoFar.NOTHING, false, null, 0));

    /** A part that one kind of event speaks of. */
    public sealed interface Change {
        /** Version of the land user's stream that said so. */
        long version();
    }

    /** Whether it accepted the compensation; a later refusal takes that back. */
    public record Answer(boolean accepted, long version) implements Change {}

    /** Whether all that its line is worth was paid. */
    public record Payment(boolean settled, long version) implements Change {}

    /** What it handed over; complete when nothing is left. */
    public record HandOver(
            HandedOverSoFar soFar,
            boolean complete,
            @Nullable LocalDate on,
            long version) implements Change {}

    boolean accepted() {
        return answer.accepted();
    }

    boolean paid() {
        return payment.settled();
    }

    boolean handedOver() {
        return handOver.complete();
    }

    Standing after(Change change) {
        return switch (change) {
            case Answer now when now.version() > answer.version() -> new Standing(now, payment, handOver);
            case Payment now when now.version() > payment.version() -> new Standing(answer, now, handOver);
            case HandOver now when now.version() > handOver.version() -> new Standing(answer, payment, now);
            case Answer late -> this;
            case Payment late -> this;
            case HandOver late -> this;
        };
    }
}
