package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.DENUNCIATION_CHECK;
import static org.clearway.complaint.domain.ComplaintRules.DENUNCIATION_RESOLUTION;
import static org.clearway.complaint.domain.ComplaintRules.DENUNCIATION_TRANSFER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clearway.complaint.domain.Denunciation.Accepted;
import org.clearway.complaint.domain.Denunciation.Concluded;
import org.clearway.complaint.domain.Denunciation.DenunciationFile;
import org.clearway.complaint.domain.Denunciation.Received;
import org.clearway.complaint.domain.Denunciation.Refused;
import org.clearway.complaint.domain.DenunciationCommand.AcceptDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.ConcludeDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.ReceiveDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.RefuseDenunciation;
import org.clearway.complaint.domain.DenunciationCommand.TransferDenunciation;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationAccepted;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationConcluded;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationReceived;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationRefused;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationTransferred;
import org.jspecify.annotations.Nullable;

/** Decides on the intake of denunciations: checked, transferred, accepted or refused, each in its time. Pure. */
public final class DenunciationDecider {
    private final ComplaintRules rules;

    public DenunciationDecider(ComplaintRules rules) {
        this.rules = rules;
    }

    /** @throws ComplaintRefused with the reason as data */
    public List<DenunciationEvent> decide(@Nullable Denunciation state, DenunciationCommand command) {
        if (command instanceof ReceiveDenunciation received) {
            return receive(received);
        }
        Denunciation denunciation = Objects.requireNonNull(state, "no such denunciation");
        DenunciationFile file = denunciation.file();
        LocalDate on = command.occurredOn();
        Authority.of(command.by()).requireHolder(file.holder(), on);
        requireOpen(denunciation, command);
        if (on.isBefore(file.lastActOn())) {
            throw new ComplaintRefused(new Refusal.BeforeLastAct(on, file.lastActOn()));
        }
        return switch (command) {
            case ReceiveDenunciation c -> throw new IllegalStateException("handled above: " + c);
            case TransferDenunciation c -> transfer(file, c);
            case AcceptDenunciation c -> accept(file, c);
            case RefuseDenunciation c -> refuse(file, c);
            case ConcludeDenunciation c -> conclude(file, c);
        };
    }

    public @Nullable Instant nextMoment(Denunciation denunciation) {
        return denunciation.file().clocks().next();
    }

    public List<DenunciationEvent> due(Denunciation denunciation, Instant now) {
        return new Words(denunciation.file()).due(denunciation.file().clocks(), now, rules);
    }

    private List<DenunciationEvent> receive(ReceiveDenunciation c) {
        Authority.of(c.by()).requireExisting(c.occurredOn());
        List<DenunciationEvent> events = new ArrayList<>();
        events.add(new DenunciationReceived(c.id(), c.by().id(), c.projectId(), c.places(), c.occurredOn()));
        events.addAll(intakeClocks(new Words(c.id(), c.by().id(), c.projectId()), c.places(), c.occurredOn()));
        return events;
    }

    private List<DenunciationEvent> transfer(DenunciationFile file, TransferDenunciation c) {
        Forwarding.requireReceiver(file.holder(), c.to(), c.occurredOn());
        List<DenunciationEvent> events = new ArrayList<>();
        events.add(new DenunciationTransferred(
                file.id(), file.holder(), file.projectId(), c.to().id(), c.noticeNumber(), c.occurredOn()));
        events.addAll(new Words(file).ended(file.clocks(), c.occurredOn(), DENUNCIATION_CHECK, DENUNCIATION_TRANSFER));
        Words atTheNext = new Words(file.id(), c.to().id(), file.projectId());
        events.addAll(intakeClocks(atTheNext, file.places(), c.occurredOn()));
        return events;
    }

    private List<DenunciationEvent> accept(DenunciationFile file, AcceptDenunciation c) {
        Authority.of(c.by()).requireNoPartyBody();
        Words words = new Words(file);
        List<DenunciationEvent> events = new ArrayList<>();
        events.add(
                new DenunciationAccepted(file.id(), file.holder(), file.projectId(), c.noticeNumber(), c.occurredOn()));
        events.addAll(words.ended(file.clocks(), c.occurredOn(), DENUNCIATION_CHECK, DENUNCIATION_TRANSFER));
        LimitClock resolution = rules.clock(DENUNCIATION_RESOLUTION, Map.of("complexity", "normal"), c.occurredOn());
        events.add(words.started(resolution, c.occurredOn()));
        return events;
    }

    private static List<DenunciationEvent> refuse(DenunciationFile file, RefuseDenunciation c) {
        Authority.of(c.by()).requireNoPartyBody();
        List<DenunciationEvent> events = new ArrayList<>();
        events.add(
                new DenunciationRefused(file.id(), file.holder(), file.projectId(), c.noticeNumber(), c.occurredOn()));
        events.addAll(new Words(file).ended(file.clocks(), c.occurredOn(), DENUNCIATION_CHECK, DENUNCIATION_TRANSFER));
        return events;
    }

    private static List<DenunciationEvent> conclude(DenunciationFile file, ConcludeDenunciation c) {
        Authority.of(c.by()).requireNoPartyBody();
        List<DenunciationEvent> events = new ArrayList<>();
        events.add(new DenunciationConcluded(
                file.id(), file.holder(), file.projectId(), c.conclusionNumber(), c.occurredOn()));
        events.addAll(new Words(file).ended(file.clocks(), c.occurredOn(), DENUNCIATION_RESOLUTION));
        return events;
    }

    private List<DenunciationEvent> intakeClocks(Words words, Denunciation.Places places, LocalDate on) {
        Map<String, String> facts = Map.of("places", places.name().toLowerCase(Locale.ROOT));
        return List.of(
                words.started(rules.clock(DENUNCIATION_CHECK, facts, on), on),
                words.started(rules.clock(DENUNCIATION_TRANSFER, Map.of(), on), on));
    }

    /** What was accepted is to be concluded; everything else comes before the acceptance. */
    private static void requireOpen(Denunciation denunciation, DenunciationCommand command) {
        switch (denunciation) {
            case Received _ -> {
                if (command instanceof ConcludeDenunciation) {
                    throw new ComplaintRefused(new Refusal.NotAcceptedYet());
                }
            }
            case Accepted accepted -> {
                if (!(command instanceof ConcludeDenunciation)) {
                    throw new ComplaintRefused(new Refusal.AlreadyClosed(accepted.acceptedOn()));
                }
            }
            case Concluded concluded -> throw new ComplaintRefused(new Refusal.AlreadyClosed(concluded.concludedOn()));
            case Refused refused -> throw new ComplaintRefused(new Refusal.AlreadyClosed(refused.refusedOn()));
        }
    }

    record Words(
            DenunciationId id, AgencyRef holder, @Nullable ProjectRef project)
            implements LimitWords<DenunciationEvent> {
        Words(DenunciationFile file) {
            this(file.id(), file.holder(), file.projectId());
        }

        @Override
        public DenunciationEvent started(LimitClock clock, LocalDate on) {
            return new DenunciationEvent.LimitStarted(id, holder, project, clock.limit(), clock.warnAt(), on);
        }

        @Override
        public DenunciationEvent approaching(LegalLimit limit, LocalDate on) {
            return new DenunciationEvent.LimitApproaching(id, holder, project, limit, on);
        }

        @Override
        public DenunciationEvent met(LegalLimit limit, boolean recordedLate, LocalDate on) {
            return new DenunciationEvent.LimitMet(id, holder, project, limit, recordedLate, on);
        }

        @Override
        public DenunciationEvent breached(LegalLimit limit, LocalDate on) {
            return new DenunciationEvent.LimitBreached(id, holder, project, limit, on);
        }
    }
}
