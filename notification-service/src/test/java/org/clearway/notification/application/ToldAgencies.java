package org.clearway.notification.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.Channel;
import org.jspecify.annotations.Nullable;

/** Knows whether an agency was told, and of no alerts else. */
final class ToldAgencies implements FindingAlerts {
    @Nullable
    String by;

    @Override
    public Optional<String> toldBy(String eventId, Channel channel, String agency, String otherThan) {
        return Optional.ofNullable(by);
    }

    @Override
    public Set<String> raised(List<String> ids) {
        return Set.of();
    }

    @Override
    public List<Loaded<Alert>> due(Channel channel, Instant now, int limit) {
        return List.of();
    }

    @Override
    public List<Loaded<Alert>> list(Wanted wanted, @Nullable String before, int limit) {
        return List.of();
    }

    @Override
    public List<Loaded<Alert>> inbox(String agency, boolean onlyUnread, @Nullable String before, int limit) {
        return List.of();
    }

    @Override
    public Backlog backlog() {
        return new Backlog(0, null, 0);
    }
}
