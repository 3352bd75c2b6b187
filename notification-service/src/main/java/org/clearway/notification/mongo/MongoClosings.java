package org.clearway.notification.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.clearway.eventing.Copies;
import org.clearway.eventing.InboundEvent;
import org.clearway.notification.application.Closings;
import org.springframework.stereotype.Component;

/** One document per subject with its ended matters, each with the last event that ended it. */
@Component
class MongoClosings implements Closings {
    private static final String ENDS = "ends";
    private static final String MATTER = "matter";
    private static final String AT = "at";
    private static final String EVENT = "event";

    private final Copies copies;

    MongoClosings(MongoDatabase database) {
        copies = new Copies(database, "closings");
    }

    @Override
    public void note(String matter, InboundEvent event) {
        copies.apply(event, before -> {
            List<Document> ends = new ArrayList<>(before == null ? List.of() : ends(before));
            ends.removeIf(end -> end.getString(MATTER).equals(matter));
            ends.add(new Document(MATTER, matter).append(AT, event.sequence()).append(EVENT, event.id()));
            return new Document(ENDS, ends);
        });
    }

    @Override
    public Optional<String> endedAfter(String subject, List<String> matters, long sequence) {
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        return copies.find(subject).stream()
                .flatMap(copy -> ends(copy).stream())
                .filter(end -> matters.contains(end.getString(MATTER)) && end.getLong(AT) > sequence)
                .map(end -> end.getString(EVENT))
                .findFirst();
    }

    private static List<Document> ends(Document copy) {
        return copy.getList(ENDS, Document.class, List.of());
    }
}
