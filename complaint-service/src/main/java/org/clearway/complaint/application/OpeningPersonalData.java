package org.clearway.complaint.application;

import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.Intake;
import org.clearway.complaint.domain.Mandate;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.complaint.domain.Refusal;
import org.springframework.stereotype.Component;

/** Shows who complains to the agency that holds the case, for a stated purpose, and to nobody else. */
@Component
public class OpeningPersonalData {
    private final FindingComplaints finding;
    private final Agencies agencies;
    private final People people;

    OpeningPersonalData(FindingComplaints finding, Agencies agencies, People people) {
        this.finding = finding;
        this.agencies = agencies;
        this.people = people;
    }

    /**
     * @param complainant who complains, and what; empty when the person was erased
     * @param representative who acts for the complainant; empty when nobody does, or the person was erased
     */
    public record Opened(Map<String, String> complainant, Map<String, String> representative) {}

    /**
     * @param who the subject of the caller's token
     * @return empty when there is no such complaint for this agency, or everybody was erased
     * @throws ComplaintRefused when another agency holds the case
     */
    public Optional<Opened> open(ComplaintId id, AgencyRef agency, String who, String purpose) {
        if (!agencies.existsToday(agency)) {
            return Optional.empty();
        }
        return finding.find(id, agency).flatMap(seen -> {
            Complaint complaint = seen.state();
            if (!complaint.file().holder().equals(agency)) {
                throw new ComplaintRefused(
                        new Refusal.NotTheHolder(complaint.file().holder()));
            }
            String reason = "complaint " + id + ": " + purpose;
            Intake intake = complaint.file().intake();
            Map<String, String> complainant = fields(intake.complainant(), who, agency, reason);
            Mandate mandate = intake.onBehalf();
            Map<String, String> representative =
                    mandate == null ? Map.of() : fields(mandate.representative(), who, agency, reason);
            return complainant.isEmpty() && representative.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Opened(complainant, representative));
        });
    }

    private Map<String, String> fields(PersonRef person, String who, AgencyRef agency, String reason) {
        return people.open(person, who, agency.value(), reason).orElse(Map.of());
    }
}
