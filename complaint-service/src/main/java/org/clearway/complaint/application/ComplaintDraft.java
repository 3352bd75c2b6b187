package org.clearway.complaint.application;

import java.time.LocalDate;
import java.util.Map;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Channel;
import org.clearway.complaint.domain.LandUserRef;
import org.clearway.complaint.domain.ParcelRef;
import org.clearway.complaint.domain.PlanLineRef;
import org.clearway.complaint.domain.PlanRef;
import org.clearway.complaint.domain.ProjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it is handed in at the desk.
 *
 * @param complainant personal data, for the vault alone
 * @param representative who acts on behalf of the complainant; null = nobody
 * @param knownOn day on which the complainant received or learnt of the decision
 */
public record ComplaintDraft(
        Map<String, String> complainant,
        @Nullable Representative representative,
        Channel channel,
        Against against,
        LocalDate knownOn,
        LocalDate occurredOn) {

    /** @param mandatePaper number of the mandate */
    public record Representative(Map<String, String> person, String mandatePaper) {}

    /** What the complaint is about. */
    public sealed interface Against {}

    /** @param parcelId one of the line's parcels; null = all of them */
    public record AgainstPlanLine(
            PlanRef planId, PlanLineRef lineId, @Nullable ParcelRef parcelId) implements Against {}

    public record AgainstRecovery(
            LandUserRef landUserId, @Nullable ParcelRef parcelId) implements Against {}

    /** Any other decision or act, as the complainant names it. */
    public record AgainstDecision(
            AgencyRef author,
            @Nullable String number,
            LocalDate decidedOn,
            @Nullable ProjectRef projectId,
            @Nullable LandUserRef landUserId)
            implements Against {}
}
