package org.clearway.insight.mongo;

import java.time.Clock;
import java.util.List;
import org.clearway.eventing.ChainCheck;
import org.clearway.eventing.InboundEvent;
import org.clearway.eventing.RecordLog;
import org.clearway.insight.application.EventRecord;
import org.clearway.insight.application.Verification;
import org.clearway.insight.domain.KeptEvent;
import org.springframework.stereotype.Component;

/** The record as an eventing journal with one lane: one order for all, gapless, chained. */
@Component
class JournalRecord implements EventRecord {
    private final RecordLog log;
    private final Clock clock;

    JournalRecord(RecordLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void append(List<InboundEvent> events) {
        log.append(events);
    }

    @Override
    public List<KeptEvent> read(long afterPosition, int limit) {
        return log.read(afterPosition, limit).stream()
                .map(recorded -> new KeptEvent(recorded.position(), recorded.seenAt(), recorded.event()))
                .toList();
    }

    @Override
    public long tail() {
        return log.tail();
    }

    @Override
    public Verification verify() {
        ChainCheck check = log.check();
        return new Verification(clock.instant(), check.entries(), check.isWhole(), check.fault());
    }
}
