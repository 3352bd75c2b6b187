package org.clearway.kit.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param file holds an ISO 8601 duration by which time is moved, for rehearsals; none = the system's time
 * @param poll how often the file is looked at
 * @param zone in which a day begins
 */
@ConfigurationProperties("clearway.clock")
record ClockSettings(
        @Nullable Path file,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone) {}
