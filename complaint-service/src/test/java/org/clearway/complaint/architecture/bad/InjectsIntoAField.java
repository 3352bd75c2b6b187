package org.clearway.complaint.architecture.bad;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

final class InjectsIntoAField {
    @Autowired
    @Nullable
    String name;
}
