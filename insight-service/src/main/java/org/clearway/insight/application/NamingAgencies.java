package org.clearway.insight.application;

import java.util.Optional;
import org.clearway.insight.domain.Wording;

/** Names of agencies, as their registration says. */
public interface NamingAgencies {
    /** Empty when no such agency is registered. */
    Optional<Wording> name(String agencyId);
}
