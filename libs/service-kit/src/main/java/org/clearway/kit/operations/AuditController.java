package org.clearway.kit.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.IntStream;
import org.clearway.eventing.ChainCheck;
import org.clearway.eventing.CopyAudit;
import org.clearway.eventing.EventStore;
import org.clearway.eventing.Journal;
import org.clearway.eventing.Listeners;
import org.clearway.eventing.StateAudit;
import org.clearway.kit.Allowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Compares what a service derived with what its journal and the topics say; changes nothing. */
@RestController
@RequestMapping("/api/v1/operations/${spring.application.name}/audit")
@Tag(name = "Operations")
class AuditController {
    private final EventStore store;
    private final Listeners listeners;

    AuditController(EventStore store, Listeners listeners) {
        this.store = store;
        this.listeners = listeners;
    }

    /** @param parked events that could not be worked on, of all listeners */
    record AuditView(List<ChainCheck> chains, StateAudit states, CopyAudit copies, long parked) {}

    @Allowed("operator")
    @Operation(summary = "Đối chiếu dữ liệu dẫn xuất với sổ cái / Compare derived data with the journal")
    @GetMapping
    AuditView audit() {
        Journal journal = store.journal();
        List<ChainCheck> chains = IntStream.range(0, journal.lanes())
                .mapToObj(lane -> ChainCheck.of(journal, lane))
                .toList();
        long parked = listeners.parked().countsByCause().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new AuditView(chains, store.auditStates(), listeners.auditCopies(), parked);
    }
}
