package org.clearway.notification.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.clearway.notification.application.Closings;
import org.springframework.stereotype.Component;

/**
 * One copy per subject and matter, so that an end is kept also when a later event ended another matter of the subject
 * and came first.
 */
@Component
class MongoClosings implements Closings {
    private static final String AT = "at";
    private static final String EVENT = "event";
    private final Copies copies;

    MongoClosings(MongoDatabase database) {
        copies = new Copies(database, "ended");
    }

    @Override
    public void note(String matter, InboundEvent event) {
        copies.apply(ofMatter(event, matter), before -> new Document(AT, event.sequence()).append(EVENT, event.id()));
    }

    @Override
    public Optional<String> endedAfter(String subject, List<String> matters, long sequence) {
        return matters.stream()
                .flatMap(matter -> copies.find(key(subject, matter)).stream())
                .filter(end -> end.getLong(AT) > sequence)
                .map(end -> end.getString(EVENT))
                .findFirst();
    }

    /** The same event as of a stream of its own, so that the copy's last version is that of this matter's ends. */
    private static InboundEvent ofMatter(InboundEvent event, String matter) {
        return new InboundEvent(
                event.id(),
                event.source(),
                event.type(),
                key(event.subject(), matter),
                event.sequence(),
                event.position(),
                event.recordedAt(),
                event.occurredOn(),
                event.agency(),
                event.causationId(),
                event.correlationId(),
                event.traceParent(),
                event.data());
    }

    private static String key(String subject, String matter) {
        return subject + "/" + matter;
    }
}
