package org.clearway.complaint.application;

import java.util.List;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.Petition;
import org.clearway.eventing.Loaded;
import org.jspecify.annotations.Nullable;

/** Which petitions and denunciations may this agency see? Each list in the order of ids. */
public interface FindingOtherIntake {
    /**
     * Those that it holds, those that it received, and those of agencies that it oversees.
     *
     * @param after id of the last one seen; null = from the first
     */
    List<Loaded<Petition>> petitions(AgencyRef viewer, @Nullable String after, int limit);

    /**
     * Those that it holds: nobody else knows of them.
     *
     * @param after id of the last one seen; null = from the first
     */
    List<Loaded<Denunciation>> denunciations(AgencyRef holder, @Nullable String after, int limit);
}
