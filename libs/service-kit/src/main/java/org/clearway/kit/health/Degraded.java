package org.clearway.kit.health;

import org.springframework.boot.health.contributor.Status;

/** Between up and down: commands are accepted, but something waits. */
final class Degraded {
    static final Status STATUS = new Status("DEGRADED");

    private Degraded() {}
}
