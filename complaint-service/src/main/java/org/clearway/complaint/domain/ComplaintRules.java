package org.clearway.complaint.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.complaint.domain.Complaint.Acceptance;
import org.clearway.complaint.domain.ComplaintEvent.LimitResumed;
import org.clearway.complaint.domain.ComplaintEvent.LimitStarted;
import org.clearway.legalclock.Derivation;
import org.clearway.legalclock.LegalClock;
import org.clearway.legalclock.Limit;
import org.clearway.legalclock.Moments;
import org.clearway.legalclock.NoSuchRule;
import org.clearway.legalclock.Pausable;
import org.clearway.legalclock.Pause;
import org.clearway.legalclock.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a complaint asks of the rule data. Codes are named here and nowhere else; which row answers follows
 * from the facts of the case and the day that starts the limit.
 *
 * @param warnBefore lead of the warning by rule code, in the rule's own unit; not law, a setting of the service
 */
public record ComplaintRules(LegalClock clock, Map<String, Integer> warnBefore) {
    public static final String INTAKE_REPLY = "citizen-intake-reply";
    public static final String ACCEPTANCE = "complaint-acceptance";
    public static final String FIRST_RESOLUTION = "complaint-first-resolution";
    public static final String DECISION_SENDING = "complaint-first-decision-sending";
    public static final String DENUNCIATION_CHECK = "denunciation-initial-check";
    public static final String DENUNCIATION_TRANSFER = "denunciation-transfer";
    public static final String DENUNCIATION_RESOLUTION = "denunciation-resolution";
    public static final String FILING_WINDOW = "complaint-filing-window";
    private static final String DIALOGUE_NOTICE = "complaint-dialogue-notice";
    private static final String SUSPENSION_SENDING = "complaint-suspension-sending";
    private static final String SECOND_FILING_WINDOW = "complaint-second-filing-window";
    private static final String COURT_ACTION_WINDOW = "complaint-court-action-window";
    private static final Map<ComplexityGround, String> MEASURED = Map.of(
            ComplexityGround.SEVERAL_PLACES, "complaint-complex-places-min",
            ComplexityGround.SEVERAL_CONTENTS, "complaint-complex-contents-min");
    private static final Map<String, String> NO_FACTS = Map.of();

    public ComplaintRules {
        warnBefore = Map.copyOf(warnBefore);
    }

    LegalLimit filingWindow(LocalDate knownOn) {
        return LegalLimit.of(clock.limit(FILING_WINDOW, NO_FACTS, knownOn));
    }

    LimitStarted intakeReply(CaseLinks about, LocalDate on) {
        return started(about, clock.limit(INTAKE_REPLY, NO_FACTS, on), null, on);
    }

    LimitStarted acceptance(CaseLinks about, LocalDate receivedOn) {
        return started(about, clock.limit(ACCEPTANCE, Map.of("instance", "first"), receivedOn), null, receivedOn);
    }

    LimitStarted firstResolution(CaseLinks about, LocalDate acceptedOn, boolean remote) {
        return started(about, clock.limit(FIRST_RESOLUTION, facts(remote, false), acceptedOn), null, acceptedOn);
    }

    /** The resolution of a case that turned out complex: the same start and pauses, another row. */
    LimitStarted complexResolution(CaseLinks about, LegalLimit kept, boolean remote, LocalDate declaredOn) {
        Derivation before = kept.derivation();
        LocalDate start = before.startDay();
        Rule row = clock.rules().choose(FIRST_RESOLUTION, facts(remote, true), dayOfRow(before.rule(), start));
        return started(about, clock.limit(row, start, before.pauses()), kept.ruleVersion(), declaredOn);
    }

    /** A limit of another kind of case, with the moment of its warning. */
    LimitClock clock(String code, Map<String, String> facts, LocalDate start) {
        Limit limit = clock.limit(code, facts, start);
        return LimitClock.started(LegalLimit.of(limit), warnAt(limit));
    }

    LimitStarted decisionSending(CaseLinks about, Acceptance acceptance, LocalDate decidedOn) {
        return started(about, ofTheCase(DECISION_SENDING, NO_FACTS, acceptance, decidedOn), null, decidedOn);
    }

    /**
     * What the complainant may do next, from the day of the lapse or of the receipt of the decision. The court's window
     * is law of its own, and chosen by its own day.
     */
    List<NextRight> nextRights(LocalDate from, Acceptance acceptance) {
        Map<String, String> facts = Map.of("remote", Boolean.toString(acceptance.remote()));
        Limit second = ofTheCase(SECOND_FILING_WINDOW, facts, acceptance, from);
        Limit court = clock.limit(COURT_ACTION_WINDOW, NO_FACTS, from);
        return List.of(
                new NextRight(NextRight.Right.SECOND_COMPLAINT, LegalLimit.of(second)),
                new NextRight(NextRight.Right.COURT_ACTION, LegalLimit.of(court)));
    }

    /** The wait between the notice and the dialogue, where the law of the day of the dialogue has one. */
    Optional<Limit> dialogueNotice(LocalDate notifiedOn, LocalDate heldOn) {
        return row(DIALOGUE_NOTICE, heldOn).map(rule -> clock.limit(rule, notifiedOn, List.of()));
    }

    /** Whether the law of the day knows the suspension of a case. */
    boolean knowsSuspension(LocalDate on) {
        return row(SUSPENSION_SENDING, on).isPresent();
    }

    /** Whether the law by which the case was accepted has the closed list of grounds of complexity. */
    boolean knowsComplexityGrounds(LocalDate acceptedOn) {
        return MEASURED.values().stream().anyMatch(code -> row(code, acceptedOn).isPresent());
    }

    /** The number of places or contents that makes a case complex, where the ground counts them. */
    Optional<Rule> complexityThreshold(ComplexityGround ground, LocalDate acceptedOn) {
        return Optional.ofNullable(MEASURED.get(ground)).flatMap(code -> row(code, acceptedOn));
    }

    static boolean isReached(Rule threshold, int measured) {
        return threshold.isReached(BigDecimal.valueOf(measured));
    }

    /**
     * The limit with its clock stopped; empty where the clock runs on because the law lets nobody stop it. A case
     * accepted under a row without suspension is suspended by the row of the day, as long as that counts the same (NĐ
     * 155/2026 Art. 22 cl. 1: suspension by the new rules, the other steps by the old).
     */
    Optional<LegalLimit> paused(LegalLimit kept, LocalDate on) {
        Derivation before = kept.derivation();
        List<Pause> pauses = new ArrayList<>(before.pauses());
        pauses.add(Pause.openFrom(on));
        return pausableRow(before.rule(), on).map(rule -> LegalLimit.of(clock.limit(rule, before.startDay(), pauses)));
    }

    LimitResumed resumed(CaseLinks about, LegalLimit kept, LocalDate on) {
        Derivation before = kept.derivation();
        List<Pause> pauses = before.pauses().stream()
                .map(pause -> pause.to() == null ? new Pause(pause.from(), on) : pause)
                .toList();
        Limit limit = clock.recount(before, pauses);
        return new LimitResumed(about, LegalLimit.of(limit), warnAt(limit), on);
    }

    /** The first moment of a legal day. */
    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.calendar().zone()).toInstant();
    }

    LocalDate legalDate(Instant moment) {
        return clock.legalDate(moment);
    }

    /**
     * Counted from its own day, by the row of the day of acceptance: a case keeps its rules, except for suspension,
     * dialogue and withdrawal (NĐ 155/2026 Art. 22 cl. 1).
     */
    private Limit ofTheCase(String code, Map<String, String> facts, Acceptance acceptance, LocalDate start) {
        return clock.limit(clock.rules().choose(code, facts, acceptance.acceptedOn()), start, List.of());
    }

    private LimitStarted started(CaseLinks about, Limit limit, @Nullable String replaces, LocalDate on) {
        return new LimitStarted(about, LegalLimit.of(limit), warnAt(limit), replaces, on);
    }

    private @Nullable Instant warnAt(Limit limit) {
        int lead = warnBefore.getOrDefault(limit.rule().code(), 0);
        return limit.moments(lead).map(Moments::warnAt).orElse(null);
    }

    private Optional<Rule> pausableRow(Rule kept, LocalDate on) {
        if (kept.pausable() != Pausable.NO) {
            return Optional.of(kept);
        }
        Rule ofTheDay = clock.rules().choose(kept.code(), kept.conditions(), on);
        boolean countsTheSame =
                ofTheDay.unit() == kept.unit() && ofTheDay.amount().compareTo(kept.amount()) == 0;
        return ofTheDay.pausable() != Pausable.NO && countsTheSame ? Optional.of(ofTheDay) : Optional.empty();
    }

    private static LocalDate dayOfRow(Rule kept, LocalDate start) {
        LocalDate validFrom = kept.validFrom();
        return kept.isValidOn(start) || validFrom == null ? start : validFrom;
    }

    private Optional<Rule> row(String code, LocalDate on) {
        try {
            return Optional.of(clock.rules().choose(code, NO_FACTS, on));
        } catch (NoSuchRule.NotValidOn none) {
            return Optional.empty();
        }
    }

    private static Map<String, String> facts(boolean remote, boolean complex) {
        return Map.of("remote", Boolean.toString(remote), "complex", Boolean.toString(complex));
    }
}
