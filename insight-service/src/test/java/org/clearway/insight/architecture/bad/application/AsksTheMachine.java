package org.clearway.insight.architecture.bad.application;

import java.time.Instant;

final class AsksTheMachine {
    Instant time() {
        return Instant.now();
    }
}
