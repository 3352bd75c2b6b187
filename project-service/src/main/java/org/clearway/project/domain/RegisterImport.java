package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A request to enter many things in a register at once.
 *
 * @param entries how many it names
 * @param changed ids of those that were new, or stood otherwise, when it was asked for
 */
public record RegisterImport(
        RegisterImportId id, Register register, int entries, List<String> changed, LocalDate requestedOn) {
    public RegisterImport {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(register, "register");
        changed = List.copyOf(changed);
    }
}
