package org.clearway.project.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.clearway.eventing.Streams;
import org.clearway.project.domain.ImportDecider;
import org.clearway.project.domain.ImportEvent;
import org.clearway.project.domain.Register;
import org.clearway.project.domain.RegisterImport;
import org.clearway.project.domain.RegisterImportId;

/**
 * Records a request for many entries as one command before any of them is written. A key that comes again for something
 * else is noticed, and a request that was cut short goes on where it stopped when it is repeated with its key.
 */
public final class RecordingImports {
    private final Histories<RegisterImport, ImportEvent> imports;

    public RecordingImports(Histories<RegisterImport, ImportEvent> imports) {
        this.imports = Objects.requireNonNull(imports);
    }

    /**
     * The ids of the entries to write: those that differed when this was asked for first. Whatever was changed by
     * others since is theirs, and is not undone by a repetition.
     *
     * @param entries how many are asked for
     * @param changed ids of those that differ now; refuses the whole where one may not be entered
     */
    Set<String> record(
            Asking asking, Register register, int entries, LocalDate occurredOn, Supplier<List<String>> changed) {
        RegisterImportId id = RegisterImportId.ofCommand(asking.origin().commandId());
        return Set.copyOf(imports.execute(
                        id.value(),
                        asking.origin(),
                        Streams.ANY_VERSION,
                        before -> before != null
                                ? List.of()
                                : ImportDecider.request(
                                        null, new RegisterImport(id, register, entries, changed.get(), occurredOn)))
                .state()
                .changed());
    }
}
