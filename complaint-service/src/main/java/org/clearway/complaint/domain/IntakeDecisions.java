package org.clearway.complaint.domain;

import static org.clearway.complaint.domain.ComplaintRules.ACCEPTANCE;
import static org.clearway.complaint.domain.ComplaintRules.INTAKE_REPLY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearway.complaint.domain.Complaint.Filed;
import org.clearway.complaint.domain.Complaint.Received;
import org.clearway.complaint.domain.ComplaintCommand.AcceptComplaint;
import org.clearway.complaint.domain.ComplaintCommand.FileComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ForwardComplaint;
import org.clearway.complaint.domain.ComplaintCommand.ReceiveComplaint;
import org.clearway.complaint.domain.ComplaintCommand.RefuseAcceptance;
import org.clearway.complaint.domain.ComplaintEvent.AcceptanceRefused;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintAccepted;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintForwarded;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintReceived;

/** From the intake desk to the competent head's answer: accepted, refused with a ground, or forwarded. */
final class IntakeDecisions {
    private final ComplaintRules rules;
    private final ClockTelling clocks;

    IntakeDecisions(ComplaintRules rules, ClockTelling clocks) {
        this.rules = rules;
        this.clocks = clocks;
    }

    /** No complaint is turned away at intake: a breach of the filing window is noted, and is the head's to judge. */
    List<ComplaintEvent> file(FileComplaint command) {
        Contested contested = command.contested();
        LocalDate on = command.occurredOn();
        Authority.of(command.by()).requireExisting(on);
        if (contested.knownOn().isBefore(contested.decidedOn())) {
            throw new ComplaintRefused(new Refusal.KnownBeforeDecided(contested.knownOn(), contested.decidedOn()));
        }
        if (on.isBefore(contested.knownOn())) {
            throw new ComplaintRefused(new Refusal.BeforeLastAct(on, contested.knownOn()));
        }
        LegalLimit window = rules.filingWindow(contested.knownOn());
        AgencyRef desk = command.by().id();
        Intake intake = new Intake(
                desk,
                command.complainant(),
                command.onBehalf(),
                command.channel(),
                contested,
                window,
                window.inTimeOn(on),
                on);
        CaseLinks about = CaseLinks.of(command.id(), desk, contested);
        return List.of(new ComplaintFiled(about, intake, on), rules.intakeReply(about, on));
    }

    List<ComplaintEvent> receive(Complaint complaint, ReceiveComplaint command) {
        Filed filed = States.filed(complaint);
        command.by().requireCompetent(filed.file(), command.occurredOn());
        CaseLinks about = filed.file().links();
        return List.of(
                new ComplaintReceived(about, command.occurredOn()), rules.acceptance(about, command.occurredOn()));
    }

    List<ComplaintEvent> accept(Complaint complaint, AcceptComplaint command) {
        Received received = States.received(complaint);
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(received.file(), on);
        CaseLinks about = received.file().links();
        List<ComplaintEvent> events = new ArrayList<>(answering(received, on));
        events.add(new ComplaintAccepted(about, command.noticeNumber(), command.remotenessPaper(), on));
        events.addAll(answered(received, on));
        events.add(rules.firstResolution(about, on, command.remotenessPaper() != null));
        return events;
    }

    List<ComplaintEvent> refuse(Complaint complaint, RefuseAcceptance command) {
        Received received = States.received(complaint);
        LocalDate on = command.occurredOn();
        command.by().requireCompetent(received.file(), on);
        List<ComplaintEvent> events = new ArrayList<>(answering(received, on));
        events.add(new AcceptanceRefused(received.file().links(), command.ground(), command.noticeNumber(), on));
        events.addAll(answered(received, on));
        return events;
    }

    List<ComplaintEvent> forward(Complaint complaint, ForwardComplaint command) {
        Filed filed = States.filed(complaint);
        LocalDate on = command.occurredOn();
        Forwarding.requireReceiver(filed.file().holder(), command.to(), on);
        List<ComplaintEvent> events = new ArrayList<>(clocks.before(filed, INTAKE_REPLY, on));
        AgencyRef to = command.to().id();
        events.add(new ComplaintForwarded(filed.file().links(), to, command.reason(), command.noticeNumber(), on));
        events.addAll(clocks.ended(filed, INTAKE_REPLY, on));
        events.add(rules.intakeReply(filed.file().heldBy(to).links(), on));
        return events;
    }

    private List<ComplaintEvent> answering(Received received, LocalDate on) {
        List<ComplaintEvent> events = new ArrayList<>(clocks.before(received, INTAKE_REPLY, on));
        events.addAll(clocks.before(received, ACCEPTANCE, on));
        return events;
    }

    private List<ComplaintEvent> answered(Received received, LocalDate on) {
        List<ComplaintEvent> events = new ArrayList<>(clocks.ended(received, INTAKE_REPLY, on));
        events.addAll(clocks.ended(received, ACCEPTANCE, on));
        return events;
    }
}
