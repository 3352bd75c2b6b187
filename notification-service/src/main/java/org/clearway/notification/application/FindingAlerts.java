package org.clearway.notification.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertStatus;
import org.clearway.notification.domain.Channel;
import org.jspecify.annotations.Nullable;

/** Questions about alerts. Listings are newest first, by id. */
public interface FindingAlerts {
    /**
     * What a listing is about; null = whatever.
     *
     * @param agency the agency that gets the alert
     * @param type type of the event
     * @param withDenunciations false leaves out the alerts about them
     */
    record Wanted(
            @Nullable String agency,
            @Nullable AlertStatus status,
            @Nullable String type,
            @Nullable String projectId,
            boolean withDenunciations) {}

    /**
     * How much waits.
     *
     * @param waiting alerts that are not sent yet
     * @param oldest when the oldest of them was raised
     * @param failed dead letters
     */
    record Backlog(long waiting, @Nullable Instant oldest, long failed) {}

    /** Which of these ids are alerts that there are. */
    Set<String> raised(List<String> ids);

    /** Alerts of a channel whose next attempt is due, the longest waiting first. */
    List<Loaded<Alert>> due(Channel channel, Instant now, int limit);

    /** Does the agency get this event on this channel by another alert? Its id. */
    Optional<String> toldBy(String eventId, Channel channel, String agency, String otherThan);

    List<Loaded<Alert>> list(Wanted wanted, @Nullable String before, int limit);

    List<Loaded<Alert>> inbox(String agency, boolean onlyUnread, @Nullable String before, int limit);

    Backlog backlog();
}
