package org.clearway.project.domain;

import java.util.List;
import org.clearway.project.domain.ImportEvent.ImportRequested;
import org.jspecify.annotations.Nullable;

/** Keeps requests for many entries. */
public final class ImportDecider {
    private ImportDecider() {}

    /** Records it once. */
    public static List<ImportEvent> request(@Nullable RegisterImport before, RegisterImport asked) {
        return before == null
                ? List.of(new ImportRequested(
                        asked.id(), asked.register(), asked.entries(), asked.changed(), asked.requestedOn()))
                : List.of();
    }

    /** Applies one event. */
    public static RegisterImport evolve(@Nullable RegisterImport state, ImportEvent event) {
        return switch (event) {
            case ImportRequested e ->
                new RegisterImport(e.importId(), e.register(), e.entries(), e.changed(), e.occurredOn());
        };
    }
}
