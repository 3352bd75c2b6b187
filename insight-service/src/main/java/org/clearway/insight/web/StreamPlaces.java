package org.clearway.insight.web;

import java.util.HashMap;
import java.util.Map;
import org.clearway.kit.Problem;
import org.clearway.kit.ProblemException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Places for live streams: each holds a connection, and reads when something was recorded. */
@Component
@EnableConfigurationProperties(StreamSettings.class)
class StreamPlaces {
    private final StreamSettings settings;
    private final Map<String, Integer> byAgency = new HashMap<>();
    private int taken;

    StreamPlaces(StreamSettings settings) {
        this.settings = settings;
    }

    /** A place for one more stream of the agency, free again when it is closed. */
    synchronized Place enter(String agency) {
        int ofAgency = byAgency.getOrDefault(agency, 0);
        if (ofAgency >= settings.mostPerAgency()) {
            throw full(HttpStatus.TOO_MANY_REQUESTS);
        }
        if (taken >= settings.most()) {
            throw full(HttpStatus.SERVICE_UNAVAILABLE);
        }
        byAgency.put(agency, ofAgency + 1);
        taken++;
        return () -> leave(agency);
    }

    private static ProblemException full(HttpStatus status) {
        return new ProblemException(Problem.of(status, "too-many-streams").header(HttpHeaders.RETRY_AFTER, "30"));
    }

    private synchronized void leave(String agency) {
        taken--;
        byAgency.computeIfPresent(agency, (id, count) -> count == 1 ? null : count - 1);
    }

    /** One open stream. */
    @FunctionalInterface
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
