package org.clearway.kit.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param audience that a token must be meant for
 * @param operatorRole role that may read metrics and the rest of the actuator
 * @param openPaths patterns that need no token
 * @param guardControllersOnly whether handlers that are no controllers (routes to services that guard themselves, files)
 *     need not say who may call them
 * @param jwksUri where the issuer's keys are, if not where its configuration says (inside a container network)
 * @param clockSkew how far the issuer's clock may be off
 */
@Validated
@ConfigurationProperties("clearway.security")
record SecuritySettings(
        @DefaultValue("clearway") @NotBlank String audience,
        @DefaultValue("operator") @NotBlank String operatorRole,

        @DefaultValue({"/actuator/health", "/actuator/health/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"
        })
        @NotEmpty
        List<String> openPaths,

        @DefaultValue("false") boolean guardControllersOnly,
        @Nullable String jwksUri,
        @DefaultValue("30s") Duration clockSkew) {}
