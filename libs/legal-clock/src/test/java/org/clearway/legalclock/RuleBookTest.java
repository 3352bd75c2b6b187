package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.clearway.legalclock.Samples.day;
import static org.clearway.legalclock.Samples.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clearway.legalclock.MalformedRuleData.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final RuleBook RULES = RuleBook.standard();
    private static final String A_ROW = "a-limit,A limit,place=one,5,CALENDAR_DAY,DEADLINE,Begun,no,,,Law 1,read,";

    @Test
    void holdsAllRowsOfTheData() {
        List<Problem> problems = new ArrayList<>();
        List<String> codes = Stream.of("data/rules.csv", "data/rules-counts.csv")
                .map(name -> DataFile.resource(RuleBook.class, name))
                .flatMap(file -> CsvTable.read(file, RuleRows.HEADER, problems).stream())
                .map(row -> row.text("code"))
                .toList();

        assertThat(codes).isNotEmpty();
        assertThat(RULES.rules()).extracting(Rule::code).containsExactlyElementsOf(codes);
        assertThat(RULES.codes()).containsExactlyElementsOf(new TreeSet<>(codes));
    }

    @Test
    void keepsEveryColumnOfARow() {
        RuleBook rules = RuleBook.load(
                List.of(
                        rules(
                                "a-limit,A limit,b=2;a=1,100000,WORKING_DAY,WINDOW,Begun|Begun-again,unknown,2026-01-01,2026-12-31,Law 1,memory,A note")));

        Rule rule = rules.rules().getFirst();

        assertThat(rule)
                .isEqualTo(new Rule(
                        "a-limit",
                        "A limit",
                        Map.of("a", "1", "b", "2"),
                        null,
                        new BigDecimal("100000"),
                        Unit.WORKING_DAY,
                        Kind.WINDOW,
                        List.of("Begun", "Begun-again"),
                        Pausable.UNKNOWN,
                        day("2026-01-01"),
                        day("2026-12-31"),
                        "Law 1",
                        Confidence.MEMORY,
                        "A note",
                        rule.version()));
        assertThat(rule.conditions().keySet()).containsExactly("a", "b");
    }

    @Test
    void choosesByConditionAndDay() {
        Map<String, String> facts = Map.of("land", "agricultural", "urgent", "no");

        assertThat(RULES.choose("recovery-notice-wait", facts, day("2025-12-31"))
                        .amount())
                .isEqualTo("90");
        assertThat(RULES.choose("recovery-notice-wait", facts, day("2026-01-01"))
                        .amount())
                .isEqualTo("60");
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatExceptionOfType(NoSuchRule.UnknownCode.class)
                .isThrownBy(() -> RULES.choose("no-such-limit", Map.of(), day("2026-01-01")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-such-limit"));
    }

    @Test
    void refusesFactsWithoutARowAndTellsWhatRowsAskFor() {
        assertThatExceptionOfType(NoSuchRule.NoRowForFacts.class)
                .isThrownBy(() -> RULES.choose("recovery-notice-wait", Map.of("land", "forest"), day("2026-01-01")))
                .satisfies(e -> assertThat(e.facts()).isEqualTo(Map.of("land", "forest")))
                .satisfies(e -> assertThat(e.conditions())
                        .containsExactly(Map.of("land", "agricultural"), Map.of("land", "non-agricultural")));
    }

    @Test
    void refusesADayWithoutLaw() {
        assertThatExceptionOfType(NoSuchRule.NotValidOn.class)
                .isThrownBy(() -> RULES.choose("personal-data-erasure", Map.of(), day("2026-01-01")))
                .satisfies(e -> assertThat(e.day()).isEqualTo(day("2026-01-01")))
                .satisfies(e -> assertThat(e.rows()).hasSize(1));
    }

    @Test
    void theVersionNamesTheRowAndItsContent() {
        Rule rule = RULES.choose("plan-posting", Map.of(), day("2026-01-05"));
        RuleBook corrected = RuleBook.load(List.of(rules(A_ROW.replace(",5,", ",6,"))));
        RuleBook original = RuleBook.load(List.of(rules(A_ROW)));

        assertThat(rule.version()).matches("plan-posting@2026-01-01#[0-9a-f]{12}");
        assertThat(RULES.withVersion(rule.version())).hasValue(rule);
        assertThat(corrected.withVersion(original.rules().getFirst().version())).isEmpty();
        assertThat(RULES.rules()).extracting(Rule::version).doesNotHaveDuplicates();
    }

    @Test
    void eachOfSeveralEventsStartsALimit() {
        Rule rule = RULES.choose("complaint-second-filing-window", Map.of("remote", "true"), day("2026-07-01"));

        assertThat(rule.startsAt()).containsExactly("FirstResolutionLapsed", "FirstDecisionReceived");
        assertThat(rule.isStartedBy("FirstDecisionReceived")).isTrue();
        assertThat(rule.isStartedBy("ComplaintFiled")).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} is reached: {2}")
    @CsvSource({
        "consent-quorum, 75, false",
        "consent-quorum, 75.01, true",
        "complaint-complex-places-min, 1, false",
        "complaint-complex-places-min, 2.0, true",
        "support-job-training-max, 5, true",
        "support-job-training-max, 5.1, false"
    })
    void comparesAMeasuredValueAsTheRowSays(String code, BigDecimal measured, boolean reached) {
        Rule rule = RULES.choose(code, Map.of("basis", "users"), day("2026-07-01"));

        assertThat(rule.isReached(measured)).isEqualTo(reached);
        assertThat(rule.conditions()).doesNotContainKey("comparator");
    }

    @Test
    void aRowWithoutComparisonIsNotCompared() {
        Rule rule = RULES.choose("coercion-conditions-required", Map.of(), day("2026-07-01"));

        assertThatExceptionOfType(NotComparable.class)
                .isThrownBy(() -> rule.isReached(BigDecimal.ONE))
                .satisfies(e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    void aShareIsNoPeriod() {
        assertThatExceptionOfType(NotAPeriod.class)
                .isThrownBy(() -> Samples.LEGAL.limit("consent-quorum", Map.of("basis", "users"), day("2026-07-01")))
                .satisfies(e -> assertThat(e.rule().unit()).isEqualTo(Unit.PERCENT));
    }
}
