package org.clearway.notification.application;

import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Template;

/** All templates that were ever set: some dozens. */
public interface FindingTemplates {
    List<Loaded<Template>> all();
}
