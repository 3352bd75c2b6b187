package org.clearway.clearance.mongo;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param keyFile the key that wraps the keys of persons; readable by this service alone */
@Validated
@ConfigurationProperties("clearway.vault")
record VaultSettings(@NotNull Path keyFile) {}
