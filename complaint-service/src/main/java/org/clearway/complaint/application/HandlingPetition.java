package org.clearway.complaint.application;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.ComplaintRefused;
import org.clearway.complaint.domain.PersonRef;
import org.clearway.complaint.domain.Petition;
import org.clearway.complaint.domain.Petition.PetitionFile;
import org.clearway.complaint.domain.PetitionCommand;
import org.clearway.complaint.domain.PetitionCommand.ReceivePetition;
import org.clearway.complaint.domain.PetitionDecider;
import org.clearway.complaint.domain.PetitionEvent;
import org.clearway.complaint.domain.PetitionId;
import org.clearway.complaint.domain.Refusal;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.StreamId;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Takes petitions and feedback in, forwards and answers them. */
@Component
public class HandlingPetition {
    private final Streams<Petition, PetitionEvent> petitions;
    private final PetitionDecider decider;
    private final Agencies agencies;
    private final People people;

    HandlingPetition(
            Streams<Petition, PetitionEvent> petitions, PetitionDecider decider, Agencies agencies, People people) {
        this.petitions = petitions;
        this.decider = decider;
        this.agencies = agencies;
        this.people = people;
    }

    /** The command for whoever takes it in, once the reference to the person is known. */
    @FunctionalInterface
    public interface Receipt {
        ReceivePetition of(PetitionId id, Agency by, PersonRef submitter);
    }

    /** @param person personal data and text, for the vault alone */
    public Outcome<Petition> receive(AgencyRef desk, Map<String, String> person, Origin origin, Receipt receipt) {
        Optional<Outcome<Petition>> before = petitions.firstAnswer(origin);
        if (before.isPresent()) {
            return before.get();
        }
        PersonRef submitter = PersonReferences.of(origin, "submitter");
        ReceivePetition command =
                receipt.of(new PetitionId(StreamId.newId()), agencies.require("agency", desk), submitter);
        decider.decide(null, command);
        people.keep(submitter, person);
        return petitions.execute(
                command.id().value(), origin, Streams.ANY_VERSION, state -> decider.decide(state, command));
    }

    /** @return empty when there is no such petition, or none that the agency may see */
    public Optional<Outcome<Petition>> act(
            PetitionId id, AgencyRef agency, Origin origin, long version, Function<Agency, PetitionCommand> act) {
        Optional<Outcome<Petition>> before = petitions.firstAnswer(origin);
        if (before.isPresent()) {
            return before;
        }
        return find(id, agency).map(seen -> {
            PetitionCommand command = act.apply(agencies.require("agency", agency));
            return petitions.execute(id.value(), origin, version, state -> decider.decide(state, command));
        });
    }

    /** Seen by the agency that holds it, the one that received it, and those that oversee the holder. */
    public Optional<Loaded<Petition>> find(PetitionId id, AgencyRef viewer) {
        return petitions.find(id.value()).filter(found -> sees(viewer, found.state()));
    }

    /**
     * Shows who wrote it, and what, to the agency that holds it.
     *
     * @param who the subject of the caller's token
     * @return empty when there is no such petition for this agency, it is anonymous, or the person was erased
     * @throws ComplaintRefused when another agency holds it
     */
    public Optional<Map<String, String>> open(PetitionId id, AgencyRef agency, String who, String purpose) {
        if (!agencies.existsToday(agency)) {
            return Optional.empty();
        }
        return find(id, agency).flatMap(seen -> {
            PetitionFile file = seen.state().file();
            if (!file.holder().equals(agency)) {
                throw new ComplaintRefused(new Refusal.NotTheHolder(file.holder()));
            }
            return Optional.ofNullable(file.submitter())
                    .flatMap(person ->
                            people.open(person, who, agency.value(), "petition " + id.value() + ": " + purpose));
        });
    }

    private boolean sees(AgencyRef viewer, Petition petition) {
        return petition.file().holder().equals(viewer)
                || petition.file().receivedBy().equals(viewer)
                || agencies.overseenBy(viewer).contains(petition.file().holder());
    }
}
