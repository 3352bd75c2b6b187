package org.clearway.clearance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one land user is, as its own events and the revisions of its line tell. Each part remembers the version of
 * the stream that it is from, so that a late or repeated event changes nothing.
 *
 * @param line its line as it was revised last; null while it has its first version
 */
public record Standing(
        Answer answer,
        Payment payment,
        HandOver handOver,
        @Nullable RevisedLine line) {
    private static final int FIRST_VERSION = 1;
    static final Standing NONE = new Standing(
            new Answer(false, null, 0),
            new Payment(false, null, null, 0),
            new HandOver(HandedOverSoFar.NOTHING, false, null, 0),
            null);

    /** A part that one kind of event speaks of. */
    public sealed interface Change {}

    /**
     * Whether it accepted the compensation; a later refusal takes that back.
     *
     * @param lineVersion the version of the line that it is about; null = not told, the first
     * @param version of the land user's stream that said so
     */
    public record Answer(boolean accepted, @Nullable Integer lineVersion, long version) implements Change {}

    /**
     * Whether all that its line is worth was paid.
     *
     * @param lineVersion the version of the line that was paid; null = not told, the first
     * @param total whole đồng paid so far; null = not told
     * @param version of the land user's stream that said so
     */
    public record Payment(
            boolean settled,
            @Nullable Integer lineVersion,
            @Nullable Long total,
            long version) implements Change {}

    /**
     * A later version of its line: what was said of an earlier one no longer counts.
     *
     * @param amount whole đồng
     */
    public record RevisedLine(int version, long amount) implements Change {}

    /**
     * What it handed over; complete when nothing is left.
     *
     * @param on latest legal date of its pieces
     * @param version of the land user's stream that said so
     */
    public record HandOver(
            HandedOverSoFar soFar,
            boolean complete,
            @Nullable LocalDate on,
            long version) implements Change {
        /** All pieces as the later event sums them up; the day is that of the latest paper, whichever was entered last. */
        HandOver with(HandOver other) {
            HandOver later = other.version > version ? other : this;
            return new HandOver(later.soFar, later.complete, latest(on, other.on), later.version);
        }

        private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return Dates.later(one, other);
        }
    }

    boolean accepted() {
        return answer.accepted() && isOfLineInForce(answer.lineVersion());
    }

    /** A revision that gives no more than was paid leaves nothing to be paid. */
    boolean paid() {
        Long total = payment.total();
        return payment.settled()
                && (isOfLineInForce(payment.lineVersion())
                        || (line != null && total != null && total >= line.amount()));
    }

    private boolean isOfLineInForce(@Nullable Integer version) {
        return line == null || (version == null ? FIRST_VERSION : version) >= line.version();
    }

    boolean handedOver() {
        return handOver.complete();
    }

    Standing after(Change change) {
        return switch (change) {
            case Answer now when now.version() > answer.version() -> new Standing(now, payment, handOver, line);
            case Payment now when now.version() > payment.version() -> new Standing(answer, now, handOver, line);
            case HandOver now -> new Standing(answer, payment, handOver.with(now), line);
            case RevisedLine now
            when line == null || now.version() > line.version() -> new Standing(answer, payment, handOver, now);
            case Answer late -> this;
            case Payment late -> this;
            case RevisedLine late -> this;
        };
    }
}
