package org.clearway.notification.application;

import java.util.List;
import org.clearway.eventing.Loaded;
import org.clearway.notification.domain.Route;

/** All routes that were ever set: some dozens. */
public interface FindingRoutes {
    List<Loaded<Route>> all();
}
