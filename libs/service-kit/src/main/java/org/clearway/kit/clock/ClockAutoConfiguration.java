package org.clearway.kit.clock;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The Clock bean: the system's, or moved by a file. */
@AutoConfiguration
@EnableConfigurationProperties(ClockSettings.class)
class ClockAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean(Clock.class)
    MovedClock clock(ClockSettings settings) {
        return new MovedClock(Clock.system(settings.zone()));
    }

    @Bean
    @ConditionalOnBean(MovedClock.class)
    @ConditionalOnProperty("clearway.clock.file")
    ClockFile clockFile(ClockSettings settings, MovedClock clock) {
        return new ClockFile(Objects.requireNonNull(settings.file()), settings.poll(), clock);
    }

    /** In {@code info} and, readable without a token, in {@code health}. */
    @Bean
    ClockReport clockHealthIndicator(Clock clock) {
        return new ClockReport(clock);
    }
}
