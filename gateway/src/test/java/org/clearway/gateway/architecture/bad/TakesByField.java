package org.clearway.gateway.architecture.bad;

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
