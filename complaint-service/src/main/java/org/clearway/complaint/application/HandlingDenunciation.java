package org.clearway.complaint.application;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.clearway.complaint.domain.Agency;
import org.clearway.complaint.domain.AgencyRef;
import org.clearway.complaint.domain.Denunciation;
import org.clearway.complaint.domain.DenunciationCommand;
import org.clearway.complaint.domain.DenunciationCommand.ReceiveDenunciation;
import org.clearway.complaint.domain.DenunciationDecider;
import org.clearway.complaint.domain.DenunciationEvent;
import org.clearway.complaint.domain.DenunciationId;
import org.clearway.eventing.Loaded;
import org.clearway.eventing.Origin;
import org.clearway.eventing.Outcome;
import org.clearway.eventing.Streams;
import org.springframework.stereotype.Component;

/** Takes denunciations in, with everything about people sealed at once, and passes them through their checks. */
@Component
public class HandlingDenunciation {
    private final Streams<Denunciation, DenunciationEvent> denunciations;
    private final DenunciationDecider decider;
    private final Agencies agencies;
    private final DenouncerSeal seal;

    HandlingDenunciation(
            Streams<Denunciation, DenunciationEvent> denunciations,
            DenunciationDecider decider,
            Agencies agencies,
            DenouncerSeal seal) {
        this.denunciations = denunciations;
        this.decider = decider;
        this.agencies = agencies;
        this.seal = seal;
    }

    /** @param content who denounces, whom and of what; for the protected store alone */
    public Outcome<Denunciation> receive(
            AgencyRef desk,
            Map<String, String> content,
            Origin origin,
            BiFunction<DenunciationId, Agency, ReceiveDenunciation> receipt) {
        Optional<Outcome<Denunciation>> before = denunciations.firstAnswer(origin);
        if (before.isPresent()) {
            return before.get();
        }
        ReceiveDenunciation command = receipt.apply(newId(origin), agencies.require("agency", desk));
        decider.decide(null, command);
        // Sealed before anything is recorded: no denunciation is known whose denouncer is not.
        seal.seal(command.id(), content);
        return denunciations.execute(
                command.id().value(), origin, Streams.ANY_VERSION, state -> decider.decide(state, command));
    }

    /** @return empty when the agency does not hold such a denunciation: nobody else knows of it */
    public Optional<Outcome<Denunciation>> act(
            DenunciationId id,
            AgencyRef agency,
            Origin origin,
            long version,
            Function<Agency, DenunciationCommand> act) {
        Optional<Outcome<Denunciation>> before = denunciations.firstAnswer(origin);
        if (before.isPresent()) {
            return before;
        }
        return find(id, agency).map(held -> {
            DenunciationCommand command = act.apply(agencies.require("agency", agency));
            return denunciations.execute(id.value(), origin, version, state -> decider.decide(state, command));
        });
    }

    /** Access by need only: the agency that holds it. */
    public Optional<Loaded<Denunciation>> find(DenunciationId id, AgencyRef viewer) {
        return denunciations
                .find(id.value())
                .filter(found -> found.state().file().holder().equals(viewer));
    }

    /** @return empty when the agency does not hold such a denunciation */
    public Optional<Map<String, String>> open(DenunciationId id, AgencyRef agency, String who, String purpose) {
        if (!agencies.existsToday(agency)) {
            return Optional.empty();
        }
        return find(id, agency).flatMap(held -> seal.open(id, who, agency.value(), purpose));
    }

    /** The same request again meets the same denunciation, so that a seal is never left without its case. */
    private static DenunciationId newId(Origin origin) {
        String seed = origin.commandId() + "/" + origin.fingerprint() + "/denunciation";
        return new DenunciationId(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
