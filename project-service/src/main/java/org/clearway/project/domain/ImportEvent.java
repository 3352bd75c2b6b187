package org.clearway.project.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What happened to a request for many entries. */
public sealed interface ImportEvent {
    RegisterImportId importId();

    LocalDate occurredOn();

    /**
     * It was asked for and may be entered; each entry that it changes is an event of its own, which follows.
     *
     * @param changed ids of the entries that it changes
     */
    record ImportRequested(
            RegisterImportId importId, Register register, int entries, List<String> changed, LocalDate occurredOn)
            implements ImportEvent {
        public ImportRequested {
            Objects.requireNonNull(importId, "importId");
            Objects.requireNonNull(register, "register");
            changed = List.copyOf(changed);
        }
    }
}
