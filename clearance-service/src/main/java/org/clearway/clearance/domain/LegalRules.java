package org.clearway.clearance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clearway.legalclock.Comparison;
import org.clearway.legalclock.LegalClock;
import org.clearway.legalclock.Limit;
import org.clearway.legalclock.NoSuchRule;
import org.clearway.legalclock.Rule;

/**
 * The questions that clearing land asks of the rule data. Codes are named here and nowhere else; a new limit is one
 * more row of the data and one more question here.
 *
 * @param words what the law of a day names and does not count
 * @param warnBefore lead of the warning by rule code, in the rule's own unit; not law, a setting of the service
 * @param effectWithinDays how many days after its own a decision may take effect; not law, a setting of the service
 */
public record LegalRules(LegalClock clock, DatedWords words, Map<String, Integer> warnBefore, int effectWithinDays) {
    static final String NOTICE_VALIDITY = "recovery-notice-validity";
    static final String PAYMENT = "compensation-payment";
    static final String PLAN_APPROVAL_TOOK_EFFECT = "PlanApprovalTookEffect";
    static final String RECOVERY_DECISION_TOOK_EFFECT = "RecoveryDecisionTookEffect";
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z");
    private static final Map<String, String> SUBSTITUTE = Map.of("delivery", "substitute");

    public LegalRules {
        warnBefore = Map.copyOf(warnBefore);
    }

    /** The day of this moment where the law applies; one beyond all calendars is the farthest day there is. */
    LocalDate legalDate(Instant moment) {
        if (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)) {
            return moment.isBefore(FIRST_MOMENT) ? LocalDate.MIN : LocalDate.MAX;
        }
        return clock.legalDate(moment);
    }

    /** The wait between notice and recovery decision for each class of land of one owner. */
    List<LegalLimit> noticeWaits(Collection<LandClass> classes, LocalDate deliveredOn) {
        return classes.stream()
                .distinct()
                .map(landClass -> counted("recovery-notice-wait", Map.of("land", landClass.value()), deliveredOn))
                .toList();
    }

    Watch noticeValidity(LocalDate issuedOn, AgencyRef holder) {
        return watch(clock.limit(NOTICE_VALIDITY, Map.of(), issuedOn), holder);
    }

    LegalLimit posting(LocalDate postedOn) {
        return counted("plan-posting", Map.of(), postedOn);
    }

    /** Where a plan posted on this day must hang out. */
    List<PostingPlace> postingPlaces(LocalDate postedOn) {
        return words.on("posting-place", postedOn).stream()
                .map(PostingPlace::valueOf)
                .toList();
    }

    /** The sets of law that a plan drafted on this day may follow. */
    List<RuleSet> ruleSets(LocalDate draftedOn) {
        return words.on("rule-set", draftedOn).stream().map(RuleSet::valueOf).toList();
    }

    /** Last day on which a decision of this day may take effect. */
    LocalDate latestEffect(LocalDate decidedOn) {
        return decidedOn.plusDays(effectWithinDays);
    }

    LegalLimit dialogue(LocalDate consultedOn) {
        return counted("plan-dialogue", Map.of(), consultedOn);
    }

    LegalLimit persuasion(LocalDate startedOn) {
        return counted("recovery-persuasion", Map.of(), startedOn);
    }

    LegalLimit waitAfterPersuasion(LocalDate endedOn) {
        return counted("recovery-decision-after-persuasion", Map.of(), endedOn);
    }

    /** The limit of payment, when the law of that day counts it from this event; by date it is one or the other. */
    Optional<Watch> payment(String startedBy, LocalDate on, AgencyRef holder) {
        Rule rule = clock.rules().choose(PAYMENT, Map.of(), on);
        return rule.isStartedBy(startedBy)
                ? Optional.of(watch(clock.limit(rule, on, List.of()), holder))
                : Optional.empty();
    }

    /**
     * Makes sure that the limit of payment can be counted from this day, before something is recorded that starts it.
     *
     * @throws org.clearway.legalclock.LegalClockRefused where the rules or the calendar do not know the day
     */
    void requirePaymentCountable(LocalDate on) {
        clock.limit(PAYMENT, Map.of(), on).derivation();
    }

    /** The share of land users that must agree to recovery before plan approval; empty where the day's law has none. */
    Optional<Rule> quorum(LocalDate on) {
        try {
            return Optional.of(clock.rules().choose("consent-quorum", Map.of("basis", "users"), on));
        } catch (NoSuchRule none) {
            return Optional.empty();
        }
    }

    Rule substituteNewspaperIssues(LocalDate on) {
        return clock.rules().choose("substitute-notice-newspaper-issues", SUBSTITUTE, on);
    }

    Rule substituteBroadcasts(LocalDate on) {
        return clock.rules().choose("substitute-notice-broadcasts", SUBSTITUTE, on);
    }

    static boolean isReached(Rule rule, BigDecimal measured) {
        // A row without a comparator names the least number.
        Comparison comparison = rule.comparison();
        return comparison == null ? measured.compareTo(rule.amount()) >= 0 : rule.isReached(measured);
    }

    private LegalLimit counted(String code, Map<String, String> facts, LocalDate start) {
        return LegalLimit.of(clock.limit(code, facts, start));
    }

    private Watch watch(Limit limit, AgencyRef holder) {
        int lead = warnBefore.getOrDefault(limit.rule().code(), 0);
        return new Watch(
                LegalLimit.of(limit), holder, limit.moments(lead).orElseThrow().warnAt(), Watch.Said.STARTED, null);
    }
}
