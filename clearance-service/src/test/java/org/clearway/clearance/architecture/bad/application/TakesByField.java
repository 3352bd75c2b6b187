package org.clearway.clearance.architecture.bad.application;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

final class TakesByField {
    @Autowired
    private @Nullable String name;

    @Nullable
    String name() {
        return name;
    }
}
