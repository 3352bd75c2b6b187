package org.clearway.complaint.application;

import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.Refusal;
import org.springframework.stereotype.Component;

/** Shows who complains to the agency that holds the case, for a stated purpose, and to nobody else. */
@Component
public class OpeningPersonalData {
    private final FindingComplaints finding;
    private final People people;

    OpeningPersonalData(FindingComplaints finding, People people) {
        this.finding = finding;
        this.people = people;
    }

    /**
     * @param who the subject of the caller's token
     * @return empty when there is no such complaint for this agency, or the person was erased
     * @throws ComplaintRefused when another agency holds the case
     */
    public Optional<Map<String, String>> open(ComplaintId id, AgencyRef agency, String who, String purpose) {
        return finding.find(id, agency).flatMap(seen -> {
            Complaint complaint = seen.state();
            if (!complaint.file().holder().equals(agency)) {
                throw new ComplaintRefused(
                        new Refusal.NotTheHolder(complaint.file().holder()));
            }
            String reason = "complaint " + id + ": " + purpose;
            return people.open(complaint.file().intake().complainant(), who, agency.value(), reason);
        });
    }
}
