package org.clearway.complaint.domain;

import java.util.Objects;
import org.clearway.complaint.domain.Denunciation.Accepted;
import org.clearway.complaint.domain.Denunciation.Concluded;
import org.clearway.complaint.domain.Denunciation.DenunciationFile;
import org.clearway.complaint.domain.Denunciation.Received;
import org.clearway.complaint.domain.Denunciation.Refused;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationAccepted;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationConcluded;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationReceived;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationRefused;
import org.clearway.complaint.domain.DenunciationEvent.DenunciationTransferred;
import org.jspecify.annotations.Nullable;

/** How events change a denunciation. */
public final class DenunciationEvolution {
    private DenunciationEvolution() {}

    /** @param state null before the first event */
    public static Denunciation evolve(@Nullable Denunciation state, DenunciationEvent event) {
        if (event instanceof DenunciationReceived e) {
            return new Received(new DenunciationFile(
                    e.denunciationId(),
                    e.holderAgency(),
                    e.places(),
                    e.projectId(),
                    e.occurredOn(),
                    e.occurredOn(),
                    Clocks.none()));
        }
        Denunciation before = Objects.requireNonNull(state, "nothing happens before the receipt");
        DenunciationFile file = before.file();
        return switch (event) {
            case DenunciationReceived e -> throw new IllegalStateException("handled above: " + e);
            case DenunciationTransferred e -> new Received(ended(file, e, e.toAgency()));
            case DenunciationAccepted e ->
                new Accepted(ended(file, e, file.holder()), e.noticeNumber(), e.occurredOn());
            case DenunciationRefused e -> new Refused(ended(file, e, file.holder()), e.noticeNumber(), e.occurredOn());
            case DenunciationConcluded e ->
                new Concluded(ended(file, e, file.holder()), e.conclusionNumber(), e.occurredOn());
            case DenunciationEvent.LimitEvent e -> told(before, e);
        };
    }

    private static DenunciationFile ended(DenunciationFile file, DenunciationEvent act, AgencyRef holder) {
        return file.with(holder, act.occurredOn(), file.clocks().ended(act.occurredOn()));
    }

    private static Denunciation told(Denunciation before, DenunciationEvent.LimitEvent event) {
        DenunciationFile file = before.file();
        String code = event.limit().code();
        Clocks clocks = switch (event) {
            case DenunciationEvent.LimitStarted e -> file.clocks().with(LimitClock.started(e.limit(), e.warnAt()));
            case DenunciationEvent.LimitApproaching _ ->
                file.clocks().changed(code, clock -> clock.saying(LimitClock.Said.APPROACHING));
            case DenunciationEvent.LimitBreached _ ->
                file.clocks().changed(code, clock -> clock.saying(LimitClock.Said.BREACHED));
            case DenunciationEvent.LimitMet e -> file.clocks().changed(code, clock -> clock.ended(e.occurredOn()));
        };
        DenunciationFile with = file.with(file.holder(), file.lastActOn(), clocks);
        return switch (before) {
            case Received _ -> new Received(with);
            case Accepted a -> new Accepted(with, a.noticeNumber(), a.acceptedOn());
            case Concluded c -> new Concluded(with, c.conclusionNumber(), c.concludedOn());
            case Refused r -> new Refused(with, r.noticeNumber(), r.refusedOn());
        };
    }
}
