package org.clearway.eventing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Journal entries as documents. Field names are short because every entry carries them. */
final class EntryDocuments {
    static final String ID = "_id";
    static final String STREAM = "s";
    static final String VERSION = "v";
    static final String COMMAND = "c";
    private static final String FINGERPRINT = "f";
    private static final String FACTS = "e";
    private static final String RECORDED_AT = "r";
    private static final String WHO = "w";
    private static final String AGENCY = "a";
    private static final String TRACE_PARENT = "tp";
    private static final String CORRELATION = "co";
    private static final String CAUSATION = "ca";
    private static final String PREVIOUS_HASH = "p";
    private static final String HASH = "h";

    /** A lane's positions fill the low 48 bits of {@code _id}, the lane stands above them. */
    private static final int LANE_SHIFT = 48;

    private static final HexFormat HEX = HexFormat.of();

    private EntryDocuments() {}

    static long id(int lane, long position) {
        return ((long) lane << LANE_SHIFT) | position;
    }

    static int lane(long id) {
        return (int) (id >>> LANE_SHIFT);
    }

    static long position(long id) {
        return id & ((1L << LANE_SHIFT) - 1);
    }

    static Document toDocument(Entry entry) {
        Origin origin = entry.origin();
        List<Document> facts = new ArrayList<>(entry.facts().size());
        for (Fact fact : entry.facts()) {
            facts.add(new Document("t", fact.type())
                    .append("o", fact.occurredOn().toString())
                    .append("d", fact.data()));
        }
        Document document = new Document(ID, id(entry.lane(), entry.position()))
                .append(STREAM, entry.stream().key())
                .append(VERSION, entry.version())
                .append(COMMAND, origin.commandId())
                .append(FACTS, facts)
                .append(RECORDED_AT, Date.from(entry.recordedAt()))
                .append(WHO, origin.who())
                .append(AGENCY, origin.agency())
                .append(PREVIOUS_HASH, new Binary(HEX.parseHex(entry.previousHash())))
                .append(HASH, new Binary(HEX.parseHex(entry.hash())));
        if (!origin.fingerprint().isEmpty()) {
            document.append(FINGERPRINT, origin.fingerprint());
        }
        put(document, TRACE_PARENT, origin.traceParent());
        put(document, CORRELATION, origin.correlationId());
        put(document, CAUSATION, origin.causationId());
        return document;
    }

    static Entry toEntry(Document document) {
        long id = document.getLong(ID);
        List<Fact> facts = new ArrayList<>();
        for (Document fact : document.getList(FACTS, Document.class)) {
            facts.add(new Fact(fact.getString("t"), LocalDate.parse(fact.getString("o")), fact.getString("d")));
        }
        String fingerprint = document.getString(FINGERPRINT);
        return new Entry(
                lane(id),
                position(id),
                StreamId.parse(document.getString(STREAM)),
                document.getLong(VERSION),
                facts,
                recordedAt(document),
                new Origin(
                        document.getString(COMMAND),
                        fingerprint == null ? "" : fingerprint,
                        document.getString(WHO),
                        document.getString(AGENCY),
                        document.getString(TRACE_PARENT),
                        document.getString(CORRELATION),
                        document.getString(CAUSATION)),
                HEX.formatHex(document.get(PREVIOUS_HASH, Binary.class).getData()),
                HEX.formatHex(document.get(HASH, Binary.class).getData()));
    }

    private static Instant recordedAt(Document document) {
        return document.getDate(RECORDED_AT).toInstant();
    }

    private static void put(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
