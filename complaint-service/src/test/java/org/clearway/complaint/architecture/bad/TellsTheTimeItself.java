package org.clearway.complaint.architecture.bad;

import java.time.Instant;

final class TellsTheTimeItself {
    private TellsTheTimeItself() {}

    static Instant soon() {
        return Instant.now().plusSeconds(1);
    }
}
