package org.clearway.kit.architecture.bad;

import java.time.Instant;
import org.clearway.complaint.bad.OfAService;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks every rule, so that each is seen to fail. Its package is not null-marked on purpose. */
class ComplaintManager {
    @Autowired
    private OfAService service;

    Instant moment() {
        return service == null ? null : Instant.now();
    }
}
