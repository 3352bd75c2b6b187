package org.clearway.clearance.architecture.bad.application;

import java.time.Instant;

final class AsksTheMachine {
    Instant time() {
        return Instant.now();
    }
}
