package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ClearanceRef;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.ProjectRef;
import org.clearway.complaint.domain.Refusal;
import org.clearway.eventing.InboundEvent;
import org.jspecify.annotations.Nullable;

/** Own copy of land users: their parcels, and the recovery of their land. Who they are is not known here. */
public interface LandUsers {
    Optional<LandUser> find(LandUserRef id);

    Optional<Recovery> recovery(LandUserRef id);

    void list(InboundEvent seen, LandUser landUser);

    void recover(InboundEvent seen, Recovery recovery);

    /**
     * @param field of the request that names the land user; null names none
     * @throws ComplaintRefused when it is not known here
     */
    default @Nullable LandUserRef known(String field, @Nullable LandUserRef id) {
        if (id != null && find(id).isEmpty()) {
            throw new ComplaintRefused(new Refusal.UnknownLandUser(field, id));
        }
        return id;
    }

    /** @param parcels with the commune of each */
    record LandUser(LandUserRef id, ClearanceRef clearanceId, ProjectRef projectId, Map<ParcelRef, String> parcels) {}

    record Recovery(
            LandUserRef landUserId,
            ClearanceRef clearanceId,
            ProjectRef projectId,
            AgencyRef decidedBy,
            @Nullable String number,
            LocalDate decidedOn) {}
}
