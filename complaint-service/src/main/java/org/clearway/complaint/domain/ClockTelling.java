package org.clearway.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearway.complaint.domain.Complaint.Lapsed;
import org.clearway.complaint.domain.Complaint.Resolvable;
import org.clearway.complaint.domain.ComplaintEvent.ComplaintLapsed;
import org.clearway.complaint.domain.ComplaintEvent.ContestedDecisionSuspensionLifted;
import org.clearway.complaint.domain.ComplaintEvent.LapseAnnulled;
import org.clearway.complaint.domain.ComplaintEvent.LimitApproaching;
import org.clearway.complaint.domain.ComplaintEvent.LimitBreached;
import org.clearway.complaint.domain.ComplaintEvent.LimitMet;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks of a case say, at their moments and when an act ends them. Papers are entered late: the same papers
 * lead to the same facts, whether the clock spoke before they were entered or not.
 */
final class ClockTelling {
    private final ComplaintRules rules;

    ClockTelling(ComplaintRules rules) {
        this.rules = rules;
    }

    /** The next moment at which the case wants to be looked at; null = none. */
    @Nullable
    Instant next(Complaint complaint) {
        ContestedSuspension contested = complaint.file().contestedSuspension();
        LocalDate until = contested == null ? null : contested.until();
        return Stream.of(complaint.file().clocks().next(), until == null ? null : rules.startOf(until))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** What is to be said at this moment. */
    List<ComplaintEvent> due(Complaint complaint, Instant now) {
        List<ComplaintEvent> events = new ArrayList<>();
        for (LimitClock clock : complaint.file().clocks().running()) {
            Instant next = clock.next();
            if (next != null && !next.isAfter(now)) {
                events.addAll(said(complaint, clock, next, now));
            }
        }
        events.addAll(freed(complaint, rules.legalDate(now)));
        return events;
    }

    /** What must have been said before an act of this date: that the contested decision is free again. */
    List<ComplaintEvent> freed(Complaint complaint, LocalDate actOn) {
        ContestedSuspension contested = complaint.file().contestedSuspension();
        LocalDate until = contested == null ? null : contested.until();
        return until == null || actOn.isBefore(until)
                ? List.of()
                : List.of(new ContestedDecisionSuspensionLifted(
                        complaint.file().links(), LiftingReason.PERIOD_OVER, until));
    }

    /** What the end of the case says of a contested decision that is still suspended on the day. */
    List<ComplaintEvent> freedBy(Complaint complaint, LiftingReason reason, LocalDate on) {
        ContestedSuspension contested = complaint.file().contestedSuspension();
        return contested == null || contested.isOverOn(on)
                ? List.of()
                : List.of(new ContestedDecisionSuspensionLifted(complaint.file().links(), reason, on));
    }

    /** What must have been said before an act of this date: the breach of the clock that the act comes too late for. */
    List<ComplaintEvent> before(Complaint complaint, String code, LocalDate actOn) {
        return complaint
                .file()
                .clocks()
                .running(code)
                .filter(clock -> !clock.breached() && !clock.limit().inTimeOn(actOn))
                .map(clock -> breach(complaint, clock.limit()))
                .orElse(List.of());
    }

    /** What an act of this date says of the clock that it ends: met, if its date was in time, even if entered late. */
    List<ComplaintEvent> ended(Complaint complaint, String code, LocalDate actOn) {
        return complaint
                .file()
                .clocks()
                .running(code)
                .filter(clock -> clock.limit().inTimeOn(actOn))
                .<List<ComplaintEvent>>map(clock ->
                        List.of(new LimitMet(complaint.file().links(), clock.limit(), clock.breached(), actOn)))
                .orElse(List.of());
    }

    /** There was no silence, if an act dated within the time was only entered after it. */
    List<ComplaintEvent> annulled(Complaint complaint, LocalDate actOn) {
        return complaint instanceof Lapsed lapsed
                        && actOn.isBefore(lapsed.lapse().lapsedOn())
                ? List.of(new LapseAnnulled(
                        complaint.file().links(), lapsed.lapse().lapsedOn(), actOn, actOn))
                : List.of();
    }

    private List<ComplaintEvent> said(Complaint complaint, LimitClock clock, Instant next, Instant now) {
        LegalLimit limit = clock.limit();
        Instant dueAt = limit.dueAt();
        // A warning that is overtaken by its breach warns of nothing any more.
        return dueAt != null && !dueAt.isAfter(now)
                ? breach(complaint, limit)
                : List.of(new LimitApproaching(complaint.file().links(), limit, rules.legalDate(next)));
    }

    private List<ComplaintEvent> breach(Complaint complaint, LegalLimit limit) {
        CaseLinks about = complaint.file().links();
        LocalDate over = Objects.requireNonNull(limit.lastDay(), "a suspended limit is not breached")
                .plusDays(1);
        LimitBreached breached = new LimitBreached(about, limit, over);
        if (complaint instanceof Resolvable resolvable && limit.code().equals(ComplaintRules.FIRST_RESOLUTION)) {
            List<NextRight> opens = rules.nextRights(over, resolvable.acceptance());
            return List.of(breached, new ComplaintLapsed(about, limit, opens, true, over));
        }
        return List.of(breached);
    }
}
