package org.clearway.gateway.document;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.clearway.gateway.document.ServiceDocuments.Part;
import org.clearway.gateway.document.ServiceDocuments.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one document, made of the services' own and kept for a while; shorter while a service is missing. */
@Component
class WholeDocument {
    static final String BASE = "/api/v1/";
    private static final Duration COMPLETE = Duration.ofSeconds(60);
    private static final Duration INCOMPLETE = Duration.ofSeconds(3);
    private static final String ABOUT = """
            Khơi thông: một API cho chỉ đạo, dự án, giải phóng mặt bằng, khiếu nại, thông báo và sổ ghi sự kiện.

            Clearway: one API for directives, projects, land clearance, complaints, alerts and the record of events.\
            """;

    private final ServiceDocuments services;
    private final JsonMapper json;
    private final String issuer;
    private final ReentrantLock one = new ReentrantLock();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private volatile byte @Nullable [] made;
    private volatile long staleAt;

    WholeDocument(
            ServiceDocuments services,
            JsonMapper json,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        this.services = services;
        this.json = json;
        this.issuer = issuer;
    }

    /** As JSON. Only the very first caller waits for the services; later ones get what is known while it is made anew. */
    byte[] bytes() {
        byte[] known = made;
        if (known == null) {
            return refreshed();
        }
        if (System.nanoTime() - staleAt >= 0 && refreshing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("document").start(() -> {
                try {
                    refreshed();
                } finally {
                    refreshing.set(false);
                }
            });
        }
        return known;
    }

    private byte[] refreshed() {
        one.lock();
        try {
            byte[] known = made;
            if (known != null && System.nanoTime() - staleAt < 0) {
                return known;
            }
            Map<String, Part> parts = services.read();
            boolean complete = parts.values().stream().allMatch(part -> part.source() == Source.LIVE);
            byte[] fresh = json.writeValueAsBytes(merge(parts));
            staleAt = System.nanoTime() + (complete ? COMPLETE : INCOMPLETE).toNanos();
            made = fresh;
            return fresh;
        } finally {
            one.unlock();
        }
    }

    private ObjectNode merge(Map<String, Part> parts) {
        MergedDocument whole = new MergedDocument(json, info(parts));
        parts.forEach((name, part) -> part.document().ifPresent(its -> whole.add(name, its, BASE)));
        whole.offer(
                "openId",
                json.createObjectNode()
                        .put("type", "openIdConnect")
                        .put("openIdConnectUrl", issuer + "/.well-known/openid-configuration"));
        ObjectNode document = whole.node();
        ObjectNode sources = document.putObject("x-services");
        parts.forEach((name, part) -> sources.put(name, word(part.source())));
        return document;
    }

    private ObjectNode info(Map<String, Part> parts) {
        List<String> missing = parts.entrySet().stream()
                .filter(part -> part.getValue().source() == Source.MISSING)
                .map(Map.Entry::getKey)
                .toList();
        String note =
                missing.isEmpty() ? "" : "\n\nThiếu phần của / Missing for now: " + String.join(", ", missing) + ".";
        return json.createObjectNode()
                .put("title", "Clearway (Khơi thông)")
                .put("version", "v1")
                .put("description", ABOUT + note);
    }

    private static String word(Source source) {
        return switch (source) {
            case LIVE -> "live";
            case LAST_KNOWN -> "last-known";
            case MISSING -> "missing";
        };
    }
}
