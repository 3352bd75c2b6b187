package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.INTAKE_REPLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearway.complaint.domain.Petition.Answered;
import org.clearway.complaint.domain.Petition.Open;
import org.clearway.complaint.domain.Petition.PetitionFile;
import org.clearway.complaint.domain.PetitionCommand.AnswerPetition;
import org.clearway.complaint.domain.PetitionCommand.ForwardPetition;
import org.clearway.complaint.domain.PetitionCommand.ReceivePetition;
import org.clearway.complaint.domain.PetitionEvent.PetitionAnswered;
import org.clearway.complaint.domain.PetitionEvent.PetitionForwarded;
import org.clearway.complaint.domain.PetitionEvent.PetitionReceived;
import org.jspecify.annotations.Nullable;

/** Decides on petitions and feedback: no intake ends with "not our office". Pure. */
public final class PetitionDecider {
    private final ComplaintRules rules;

    public PetitionDecider(ComplaintRules rules) {
        this.rules = rules;
    }

    /** @throws ComplaintRefused with the reason as data */
    public List<PetitionEvent> decide(@Nullable Petition state, PetitionCommand command) {
        if (command instanceof ReceivePetition received) {
            return receive(received);
        }
        PetitionFile file = Objects.requireNonNull(state, "no such petition").file();
        LocalDate on = command.occurredOn();
        Authority.of(command.by()).requireHolder(file.holder(), on);
        if (state instanceof Answered(var same, var number, var answeredOn)) {
            throw new ComplaintRefused(new Refusal.AlreadyClosed(answeredOn));
        }
        if (on.isBefore(file.lastActOn())) {
            throw new ComplaintRefused(new Refusal.BeforeLastAct(on, file.lastActOn()));
        }
        return switch (command) {
            case ReceivePetition c -> throw new IllegalStateException("handled above: " + c);
            case ForwardPetition c -> forward(file, c);
            case AnswerPetition c -> answer(file, c);
        };
    }

    public @Nullable Instant nextMoment(Petition petition) {
        return petition.file().clocks().next();
    }

    public List<PetitionEvent> due(Petition petition, Instant now) {
        return new Words(petition.file()).due(petition.file().clocks(), now, rules);
    }

    /** Applies one event. */
    public static Petition evolve(@Nullable Petition state, PetitionEvent event) {
        if (event instanceof PetitionReceived e) {
            return new Open(new PetitionFile(
                    e.petitionId(),
                    e.petitionKind(),
                    e.holderAgency(),
                    e.holderAgency(),
                    e.submitter(),
                    e.channel(),
                    e.projectId(),
                    e.landUserId(),
                    e.occurredOn(),
                    e.occurredOn(),
                    Clocks.none()));
        }
        PetitionFile file = Objects.requireNonNull(state, "nothing happens before the receipt")
                .file();
        return switch (event) {
            case PetitionReceived e -> throw new IllegalStateException("handled above: " + e);
            case PetitionForwarded e ->
                new Open(file.with(e.toAgency(), e.occurredOn(), file.clocks().ended(e.occurredOn())));
            case PetitionAnswered e ->
                new Answered(
                        file.with(file.holder(), e.occurredOn(), file.clocks().ended(e.occurredOn())),
                        e.answerNumber(),
                        e.occurredOn());
            case PetitionEvent.LimitEvent e -> told(state, file, e);
        };
    }

    private static Petition told(Petition state, PetitionFile file, PetitionEvent.LimitEvent event) {
        String code = event.limit().code();
        Clocks clocks = switch (event) {
            case PetitionEvent.LimitStarted e -> file.clocks().with(LimitClock.started(e.limit(), e.warnAt()));
            case PetitionEvent.LimitApproaching _ ->
                file.clocks().changed(code, clock -> clock.saying(LimitClock.Said.APPROACHING));
            case PetitionEvent.LimitBreached _ ->
                file.clocks().changed(code, clock -> clock.saying(LimitClock.Said.BREACHED));
            case PetitionEvent.LimitMet e -> file.clocks().changed(code, clock -> clock.ended(e.occurredOn()));
        };
        PetitionFile with = file.with(file.holder(), file.lastActOn(), clocks);
        return state instanceof Answered answered
                ? new Answered(with, answered.answerNumber(), answered.answeredOn())
                : new Open(with);
    }

    private List<PetitionEvent> receive(ReceivePetition c) {
        Authority.of(c.by()).requireExisting(c.occurredOn());
        PetitionReceived received = new PetitionReceived(
                c.id(),
                c.by().id(),
                c.projectId(),
                c.kind(),
                c.submitter(),
                c.channel(),
                c.landUserId(),
                c.occurredOn());
        Words words = new Words(c.id(), c.by().id(), c.projectId());
        return List.of(received, words.started(replyClock(c.occurredOn()), c.occurredOn()));
    }

    private List<PetitionEvent> forward(PetitionFile file, ForwardPetition c) {
        Forwarding.requireReceiver(file.holder(), c.to(), c.occurredOn());
        List<PetitionEvent> events = new ArrayList<>();
        events.add(new PetitionForwarded(
                file.id(), file.holder(), file.projectId(), c.to().id(), c.noticeNumber(), c.occurredOn()));
        events.addAll(new Words(file).ended(file.clocks(), c.occurredOn(), INTAKE_REPLY));
        Words atTheNext = new Words(file.id(), c.to().id(), file.projectId());
        events.add(atTheNext.started(replyClock(c.occurredOn()), c.occurredOn()));
        return events;
    }

    private static List<PetitionEvent> answer(PetitionFile file, AnswerPetition c) {
        List<PetitionEvent> events = new ArrayList<>();
        events.add(new PetitionAnswered(file.id(), file.holder(), file.projectId(), c.answerNumber(), c.occurredOn()));
        events.addAll(new Words(file).ended(file.clocks(), c.occurredOn(), INTAKE_REPLY));
        return events;
    }

    private LimitClock replyClock(LocalDate on) {
        return rules.clock(INTAKE_REPLY, Map.of(), on);
    }

    private record Words(
            PetitionId id, AgencyRef holder, @Nullable ProjectRef project) implements LimitWords<PetitionEvent> {
        Words(PetitionFile file) {
            this(file.id(), file.holder(), file.projectId());
        }

        @Override
        public PetitionEvent started(LimitClock clock, LocalDate on) {
            return new PetitionEvent.LimitStarted(id, holder, project, clock.limit(), clock.warnAt(), on);
        }

        @Override
        public PetitionEvent approaching(LegalLimit limit, LocalDate on) {
            return new PetitionEvent.LimitApproaching(id, holder, project, limit, on);
        }

        @Override
        public PetitionEvent met(LegalLimit limit, boolean recordedLate, LocalDate on) {
            return new PetitionEvent.LimitMet(id, holder, project, limit, recordedLate, on);
        }

        @Override
        public PetitionEvent breached(LegalLimit limit, LocalDate on) {
            return new PetitionEvent.LimitBreached(id, holder, project, limit, on);
        }
    }
}
