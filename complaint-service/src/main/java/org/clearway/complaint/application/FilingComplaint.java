package org.clearway.complaint.application;

import java.util.Optional;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintCommand.FileComplaint;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.Mandate;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Takes a complaint in. */
@Component
public class FilingComplaint {
    private final Complaints complaints;
    private final Contesting contesting;
    private final Agencies agencies;
    private final People people;

    FilingComplaint(Complaints complaints, Contesting contesting, Agencies agencies, People people) {
        this.complaints = complaints;
        this.contesting = contesting;
        this.agencies = agencies;
        this.people = people;
    }

    /** @throws ComplaintRefused when the contested decision is not known here, or the dates make no sense */
    public Outcome<Complaint> file(ComplaintDraft draft, AgencyRef desk, Origin origin) {
        Optional<Outcome<Complaint>> before = complaints.firstAnswer(origin);
        if (before.isPresent()) {
            return before.get();
        }
        Agency by = agencies.require("agency", desk);
        PersonRef complainant = PersonReferences.of(origin, "complainant");
        ComplaintDraft.Representative representative = draft.representative();
        Mandate mandate = representative == null
                ? null
                : new Mandate(PersonReferences.of(origin, "representative"), representative.mandatePaper());
        FileComplaint command = new FileComplaint(
                new ComplaintId(StreamId.newId()),
                by,
                complainant,
                mandate,
                draft.channel(),
                contesting.contested(draft),
                draft.occurredOn());
        // Nothing is kept about a person whose complaint cannot be recorded; and the reference in the event always
        // finds its person, because the vault comes before the journal.
        complaints.requireLawful(command);
        people.keep(complainant, draft.complainant());
        if (representative != null && mandate != null) {
            people.keep(mandate.representative(), representative.person());
        }
        return complaints.record(command.id(), origin, Streams.ANY_VERSION, command);
    }
}
