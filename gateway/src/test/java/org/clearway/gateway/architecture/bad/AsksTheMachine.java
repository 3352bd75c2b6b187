package org.clearway.gateway.architecture.bad;

import java.time.Instant;

final class AsksTheMachine {
    Instant time() {
        return Instant.now();
    }
}
