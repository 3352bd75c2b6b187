package org.clearway.notification.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far a reader of the inbox stream has come: a position per lane of the journal. Positions have no gaps, so nothing
 * between two of them can be missed, whatever was written at the same time.
 */
public record FeedPosition(List<Long> lanes) {
    private static final String FORM = "[0-9]{1,18}(\\.[0-9]{1,18})*";

    public FeedPosition {
        lanes = List.copyOf(lanes);
    }

    /** Reads what {@link #text()} wrote for a journal of this many lanes. */
    public static Optional<FeedPosition> parse(String text, int lanes) {
        if (!text.matches(FORM)) {
            return Optional.empty();
        }
        FeedPosition position = new FeedPosition(
                Arrays.stream(text.split("\\.", -1)).map(Long::valueOf).toList());
        return position.lanes.size() == lanes ? Optional.of(position) : Optional.empty();
    }

    public long at(int lane) {
        return lanes.get(lane);
    }

    FeedPosition with(int lane, long position) {
        Long[] moved = lanes.toArray(new Long[0]);
        moved[lane] = position;
        return new FeedPosition(List.of(moved));
    }

    /** In each lane the later of the two. */
    FeedPosition atLeast(FeedPosition other) {
        return new FeedPosition(IntStream.range(0, lanes.size())
                .mapToObj(lane -> Math.max(at(lane), other.at(lane)))
                .toList());
    }

    /** Such as {@code 17.42}. */
    public String text() {
        return lanes.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
