package org.clearway.notification.web;

import java.util.List;
import java.util.Locale;
import org.clearway.eventing.Loaded;
import org.clearway.notification.application.LookingUpAlerts.Line;
import org.clearway.notification.domain.Alert;
import org.clearway.notification.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * An alert with its text, once it was sent, and everything that was done with it.
 *
 * @param log the newest hundred lines, the oldest of them first
 */
record AlertDetailView(AlertView alert, @Nullable TextView text, List<LogLineView> log) {
    static AlertDetailView of(Loaded<Alert> loaded, List<Line> log, Locale locale) {
        Message message = switch (loaded.state()) {
            case Alert.Sent sent -> sent.message();
            case Alert.Delivered delivered -> delivered.message();
            case Alert.Pending pending -> null;
            case Alert.Failed failed -> null;
            case Alert.Suppressed suppressed -> null;
        };
        return new AlertDetailView(
                AlertView.of(loaded),
                message == null ? null : TextView.of(message.in(locale)),
                log.stream().map(LogLineView::of).toList());
    }
}
