package org.clearway.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Streams;
import org.clearway.notification.application.FindingAlerts;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.AlertEvent;
import org.clearway.notification.domain.AlertStatus;
import org.clearway.notification.domain.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers from the state documents of alerts. */
@Component
class MongoFindingAlerts implements FindingAlerts {
    private static final Pattern DENUNCIATIONS = Pattern.compile("^denunciation\\.");
    private static final Bson NEWEST_FIRST = Sorts.descending(NotificationStreams.ID);

    private final Streams<Alert, AlertEvent> alerts;

    MongoFindingAlerts(Streams<Alert, AlertEvent> alerts) {
        this.alerts = alerts;
    }

    @Override
    public Set<String> raised(List<String> ids) {
        return alerts.query(in("_id", ids), NEWEST_FIRST, ids.size()).stream()
                .map(loaded -> loaded.id().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Loaded<Alert>> due(Channel channel, Instant now, int limit) {
        Bson waiting = and(
                eq(NotificationStreams.CHANNEL, channel.name()), lte(NotificationStreams.NEXT_ATTEMPT, Date.from(now)));
        return alerts.query(waiting, Sorts.ascending(NotificationStreams.NEXT_ATTEMPT), limit);
    }

    @Override
    public Optional<String> toldBy(String eventId, Channel channel, String agency, String otherThan) {
        // One that was looked up counts only when it was sent, or two of them could wait for each other.
        Bson certain = or(
                eq(NotificationStreams.NAMED, true),
                eq(NotificationStreams.STATUS, AlertStatus.SENT.name()),
                eq(NotificationStreams.STATUS, AlertStatus.DELIVERED.name()));
        Bson same = and(
                eq(NotificationStreams.EVENT, eventId),
                eq(NotificationStreams.CHANNEL, channel.name()),
                eq(NotificationStreams.RECIPIENT, agency),
                ne("_id", otherThan),
                certain);
        return alerts.query(same, Sorts.ascending("_id"), 1).stream()
                .map(loaded -> loaded.id().id())
                .findFirst();
    }

    @Override
    public List<Loaded<Alert>> list(Wanted wanted, @Nullable String before, int limit) {
        AlertStatus status = wanted.status();
        return alerts.query(
                and(
                        given(NotificationStreams.RECIPIENT, wanted.agency()),
                        given(NotificationStreams.STATUS, status == null ? null : status.name()),
                        given(NotificationStreams.TYPE, wanted.type()),
                        given(NotificationStreams.PROJECT, wanted.projectId()),
                        wanted.withDenunciations() ? empty() : not(regex(NotificationStreams.TYPE, DENUNCIATIONS)),
                        before(before)),
                NEWEST_FIRST,
                limit);
    }

    @Override
    public List<Loaded<Alert>> inbox(String agency, boolean onlyUnread, @Nullable String before, int limit) {
        Bson there = and(
                eq(NotificationStreams.RECIPIENT, agency),
                eq(NotificationStreams.STATUS, AlertStatus.DELIVERED.name()),
                onlyUnread ? eq(NotificationStreams.UNREAD, true) : empty(),
                before(before));
        return alerts.query(there, NEWEST_FIRST, limit);
    }

    @Override
    public Backlog backlog() {
        Bson waiting = eq(NotificationStreams.STATUS, AlertStatus.RAISED.name());
        Bson failed = eq(NotificationStreams.STATUS, AlertStatus.FAILED.name());
        Instant oldest = alerts.query(waiting, Sorts.ascending("_id"), 1).stream()
                .map(loaded -> loaded.state().raised().raisedAt())
                .findFirst()
                .orElse(null);
        return new Backlog(alerts.count(waiting), oldest, alerts.count(failed));
    }

    private static Bson given(String field, @Nullable String value) {
        return value == null ? empty() : eq(field, value);
    }

    private static Bson before(@Nullable String id) {
        return id == null ? empty() : lt(NotificationStreams.ID, id);
    }
}
