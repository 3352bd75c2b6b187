package org.clearway.notification.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.eventing.InboundEvent;

/** Closings in memory, of one subject. */
final class RememberedClosings implements Closings {
    private final Map<String, InboundEvent> ends = new HashMap<>();

    @Override
    public void note(String matter, InboundEvent event) {
        ends.merge(matter, event, (a, b) -> a.sequence() >= b.sequence() ? a : b);
    }

    @Override
    public Optional<String> endedAfter(String subject, List<String> matters, long sequence) {
        return matters.stream()
                .flatMap(matter -> Optional.ofNullable(ends.get(matter)).stream())
                .filter(end -> end.sequence() > sequence)
                .map(InboundEvent::id)
                .findFirst();
    }
}
