package org.clearway.insight.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.clearway.eventing.InboundEvent;
import org.clearway.insight.domain.EventAccess;
import org.clearway.insight.domain.EventIndex;
import org.clearway.insight.domain.KeptEvent;
import org.jspecify.annotations.Nullable;

/** Kept events as documents of the feed, and back. */
final class FeedDocuments {
    /** Of another name than before events had keys: what was derived without them shows officers nothing. */
    static final String COLLECTION = "keyedFeed";

    static final String POSITION = "_id";
    static final String TYPE = "type";
    static final String SUBJECT = "subject";
    static final String PROJECT = "project";
    static final String CONCERNS = "concerns";
    static final String KEYS = "keys";
    static final String SEALED = "sealed";
    static final String REFS = "refs";
    static final String CORRELATION = "correlation";
    static final String RECORDED_AT = "recordedAt";

    private FeedDocuments() {}

    static Document of(KeptEvent kept, EventIndex index, EventAccess access) {
        InboundEvent event = kept.event();
        return new Document(POSITION, kept.position())
                .append("keptAt", Date.from(kept.keptAt()))
                .append("eventId", event.id())
                .append("source", event.source())
                .append(TYPE, event.type())
                .append(SUBJECT, event.subject())
                .append("seq", event.sequence())
                .append("pos", event.position())
                .append(RECORDED_AT, Date.from(event.recordedAt()))
                .append("occurredOn", event.occurredOn().toString())
                .append("agency", event.agency())
                .append("causation", event.causationId())
                .append(CORRELATION, event.correlationId())
                .append("trace", event.traceParent())
                .append("data", event.data())
                .append(PROJECT, index.projectId())
                .append(CONCERNS, index.concerns())
                .append(REFS, index.refs())
                .append(KEYS, access.keys())
                .append(SEALED, access.sealed());
    }

    static KeptEvent toKept(Document document) {
        return new KeptEvent(
                document.getLong(POSITION),
                instant(document, "keptAt"),
                new InboundEvent(
                        document.getString("eventId"),
                        document.getString("source"),
                        document.getString(TYPE),
                        document.getString(SUBJECT),
                        document.getLong("seq"),
                        document.getString("pos"),
                        instant(document, RECORDED_AT),
                        LocalDate.parse(document.getString("occurredOn")),
                        document.getString("agency"),
                        text(document, "causation"),
                        text(document, CORRELATION),
                        text(document, "trace"),
                        document.getString("data")));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    private static @Nullable String text(Document document, String field) {
        return document.getString(field);
    }
}
