package org.clearway.complaint.application;

import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.complaint.domain.Refusal;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/** Own copy of the key projects: that there is one with this id. */
public interface Projects {
    boolean knows(ProjectRef id);

    void register(InboundEvent seen);

    /**
     * @param field of the request that names the project; null names none
     * @throws ComplaintRefused when it is not known here
     */
    default @Nullable ProjectRef known(String field, @Nullable ProjectRef id) {
        if (id != null && !knows(id)) {
            throw new ComplaintRefused(new Refusal.UnknownProject(field, id));
        }
        return id;
    }
}
