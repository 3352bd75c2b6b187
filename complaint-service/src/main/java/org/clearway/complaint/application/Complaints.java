package org.clearway.complaint.application;

import java.util.Optional;
import org.clearway.complaint.domain.Complaint;
import org.clearway.complaint.domain.ComplaintCommand;
import org.clearway.complaint.domain.ComplaintDecider;
import org.clearway.complaint.domain.ComplaintEvent;
import org.clearway.complaint.domain.ComplaintId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** All complaints: commands are decided and recorded here. */
@Component
public class Complaints {
    private final Streams<Complaint, ComplaintEvent> streams;
    private final ComplaintDecider decider;

    Complaints(Streams<Complaint, ComplaintEvent> streams, ComplaintDecider decider) {
        this.streams = streams;
        this.decider = decider;
    }

    public Optional<Loaded<Complaint>> find(ComplaintId id) {
        return streams.find(id.value());
    }

    /** What this command did, when it has been here before. */
    Optional<Outcome<Complaint>> firstAnswer(Origin origin) {
        return streams.firstAnswer(origin);
    }

    /** Records what the command leads to. */
    Outcome<Complaint> record(ComplaintId id, Origin origin, long expectedVersion, ComplaintCommand command) {
        return streams.execute(id.value(), origin, expectedVersion, state -> decider.decide(state, command));
    }

    /** Refuses what {@link #record} would refuse, and records nothing. */
    void requireLawful(ComplaintCommand.FileComplaint command) {
        decider.decide(null, command);
    }
}
