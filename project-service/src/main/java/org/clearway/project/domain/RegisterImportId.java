package org.clearway.project.domain;

import java.util.Objects;

/** Names a request for many entries. */
public record RegisterImportId(String value) {
    public RegisterImportId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank RegisterImportId");
        }
    }

    /** The id of the request that this command makes: a repeated command names the same one. */
    public static RegisterImportId ofCommand(String commandId) {
        return new RegisterImportId(NamedIds.of("register-import", commandId));
    }

    @Override
    public String toString() {
        return value;
    }
}
