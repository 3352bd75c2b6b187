package org.clearway.project.architecture.bad.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class AsksTheMachine {
    LocalDate today() {
        return Instant.now().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate();
    }
}
