package org.clearway.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the gateway is told by its environment.
 *
 * @param services by name: where each is and which resources it owns
 * @param connectTimeout a service that does not take a connection within this time is down
 * @param responseTimeout a service must answer within this time; live streams must begin within it
 * @param checkTimeout an operator's check of whole journals may take this long
 * @param rate how much one agency may ask
 */
@Validated
@ConfigurationProperties("clearway.gateway")
public record GatewaySettings(
        @NotEmpty Map<String, @Valid Service> services,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("15s") Duration responseTimeout,
        @DefaultValue("5m") Duration checkTimeout,
        @NotNull @Valid @DefaultValue Rate rate) {

    /**
     * A service behind the gateway.
     *
     * @param url where it listens
     * @param resources first segments of its paths below {@code /api/v1}
     */
    public record Service(@NotNull URI url, @NotEmpty Set<String> resources) {}

    /**
     * A bucket per agency.
     *
     * @param perAgency requests per period, which may also come at once
     * @param period time in which they are given back
     */
    public record Rate(
            @DefaultValue("30000") @Positive long perAgency,
            @DefaultValue("60s") Duration period) {}
}
