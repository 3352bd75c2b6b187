package org.clearway.complaint.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param warnBefore lead of the warning by rule code, in the rule's own unit; not law, a choice of the service */
@Validated
@ConfigurationProperties("clearway.complaint")
record ComplaintSettings(@NotNull Map<String, @PositiveOrZero Integer> warnBefore) {
    ComplaintSettings {
        warnBefore = Map.copyOf(warnBefore);
    }
}
