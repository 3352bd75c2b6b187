package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.clearway.legalclock.Samples.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clearway.legalclock.MalformedRuleData.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedRulesTest {
    private static final String GOOD =
            "good,A limit,place=one,5,CALENDAR_DAY,DEADLINE,Begun,no,2026-01-01,2026-12-31,Law 1,read,";

    private static List<Problem> problems(DataFile... sources) {
        MalformedRuleData refused =
                catchThrowableOfType(MalformedRuleData.class, () -> RuleBook.load(Arrays.asList(sources)));
        return refused.problems();
    }

    /** The good row with one column replaced. */
    private static String with(String column, String value) {
        List<String> fields = new ArrayList<>(Arrays.asList(GOOD.split(",", -1)));
        fields.set(0, "bad");
        fields.set(RuleRows.HEADER.indexOf(column), value);
        return String.join(",", fields);
    }

    @ParameterizedTest(name = "{0} = \"{1}\"")
    @CsvSource({
        "code,        '',                          must not be empty",
        "subject,     '',                          must not be empty",
        "condition,   place,                       not of the form key=value",
        "condition,   place=,                      not of the form key=value",
        "condition,   place=one;,                  not of the form key=value",
        "condition,   place = one,                 not of the form key=value",
        "condition,   place=one;place=two,         the key place stands twice",
        "condition,   comparator=gte,              only a THRESHOLD has a comparator",
        "amount,      '',                          not a number",
        "amount,      ten,                         not a number",
        "amount,      '1e3',                       not a number",
        "amount,      2.5,                         a period is a whole number",
        "amount,      -1,                          a period is a whole number",
        "amount,      100001,                      a period is a whole number",
        "unit,        DAY,                         unknown word \"DAY\"",
        "unit,        calendar_day,                unknown word \"calendar_day\"",
        "kind,        LIMIT,                       unknown word \"LIMIT\"",
        "starts_at,   '',                          an event is empty",
        "starts_at,   Begun|,                      an event is empty",
        "pausable,    maybe,                       unknown word \"maybe\"",
        "pausable,    YES,                         unknown word \"YES\"",
        "valid_from,  2026-02-30,                  not a date",
        "valid_to,    31/12/2026,                  not a date",
        "valid_to,    2025-12-31,                  is before valid_from",
        "legal_basis, '',                          must not be empty",
        "confidence,  guessed,                     unknown word \"guessed\""
    })
    void namesFileLineAndColumn(String column, String value, String message) {
        assertThat(problems(rules(GOOD, with(column, value)))).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void refusesAnUnknownComparator() {
        String row = "bad,A share,comparator=above,5,PERCENT,THRESHOLD,Begun,no,,,Law 1,read,";

        assertThat(problems(rules(row)))
                .containsExactly(new Problem(
                        "rules.csv", 2, "condition", "unknown comparator \"above\", known are gt, gte, lte"));
    }

    @Test
    void refusesABadHeader() {
        var source = new DataFile("rules.csv", "code,subject,conditions\r\n" + GOOD);

        assertThat(problems(source))
                .containsExactly(new Problem(
                        "rules.csv",
                        1,
                        "condition",
                        "bad header: column 3 must be \"condition\" but is \"conditions\""));
    }

    @Test
    void refusesAHeaderWithAByteOrderMarkOrAColumnMore() {
        var marked = new DataFile("a.csv", "\uFEFF" + rules(GOOD).text());
        var longer = new DataFile("b.csv", rules(GOOD).text().replace("confidence,note", "confidence,note,more"));

        assertThat(problems(marked, longer))
                .extracting(Problem::file, Problem::line, Problem::column)
                .containsExactly(tuple("a.csv", 1L, "code"), tuple("b.csv", 1L, "more"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(problems(new DataFile("rules.csv", "")))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("empty");
    }

    @Test
    void refusesAWrongNumberOfColumns() {
        assertThat(problems(rules(GOOD + ",more", GOOD.replace("good", "other").replace(",read,", ""))))
                .containsExactly(
                        new Problem("rules.csv", 2, "note", "the row has 14 columns instead of 13"),
                        new Problem("rules.csv", 3, "confidence", "the row has 11 columns instead of 13"));
    }

    @Test
    void countsPhysicalLinesAfterAQuotedLineBreak() {
        String twoLines = GOOD + "\"a note\r\nof two lines\"";

        assertThat(problems(rules(twoLines, with("amount", "ten"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.column()).isEqualTo("amount");
                });
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertThat(problems(rules(GOOD, with("note", "\"open"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message()).startsWith("not CSV");
                });
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2026-12-31,''", "'',2026-01-01", "'',''", "2026-06-01,2026-06-01"})
    void refusesOverlappingValidity(String from, String to) {
        String other = "good,A limit,place=one,7,CALENDAR_DAY,DEADLINE,Begun,no," + from + "," + to + ",Law 2,read,";

        assertThat(problems(rules(GOOD, other)))
                .containsExactly(new Problem(
                        "rules.csv",
                        3,
                        "valid_from",
                        "overlaps the row of rules.csv:2, which has the same code and condition"));
    }

    @Test
    void rowsOfTwoFilesOverlapToo() {
        var more = new DataFile("more.csv", rules(GOOD).text());

        assertThat(problems(rules(GOOD), more))
                .extracting(Problem::file, Problem::message)
                .containsExactly(
                        tuple("more.csv", "overlaps the row of rules.csv:2, which has the same code and condition"));
    }

    @Test
    void theOrderOfConditionsAndTheComparatorDoNotTellRowsApart() {
        String one = "share,A share,a=1;b=2;comparator=gt,5,PERCENT,THRESHOLD,Begun,no,,,Law 1,read,";
        String other = "share,A share,b=2;comparator=lte;a=1,7,PERCENT,THRESHOLD,Begun,no,,,Law 2,read,";

        assertThat(problems(rules(one, other)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "kind=new", "place=one;kind=new"})
    void refusesConditionsThatOneCaseCanMeetTogether(String condition) {
        String other = "good,A limit," + condition + ",7,CALENDAR_DAY,DEADLINE,Begun,no,2026-12-31,,Law 2,read,";

        assertThat(problems(rules(GOOD, other)))
                .containsExactly(new Problem(
                        "rules.csv",
                        3,
                        "condition",
                        "holds together with the row of rules.csv:2, which has the same code:"
                                + " no key has another value in it"));
    }

    @Test
    void rowsThatFollowEachOtherOrDifferDoNotOverlap() {
        RuleBook rules = RuleBook.load(List.of(rules(
                GOOD,
                "good,A limit,place=one,7,CALENDAR_DAY,DEADLINE,Begun,no,2027-01-01,,Law 2,read,",
                "good,A limit,,7,CALENDAR_DAY,DEADLINE,Begun,no,,2025-12-31,Law 2,read,",
                "good,A limit,place=two;kind=new,7,CALENDAR_DAY,DEADLINE,Begun,no,2026-01-01,,Law 2,read,")));

        assertThat(rules.rules()).hasSize(4);
    }

    @Test
    void tellsEveryProblemOfEveryFile() {
        var more = new DataFile("more.csv", rules(with("unit", "DAY")).text());

        assertThatExceptionOfType(MalformedRuleData.class)
                .isThrownBy(() -> RuleBook.load(List.of(
                        rules("bad,,x,ten,DAY,LIMIT,Begun,maybe,2026-13-01,,Law 1,guessed,", with("amount", "")),
                        more)))
                .withMessageContaining("rules.csv:2, column subject: must not be empty")
                .withMessageContaining("rules.csv:2, column confidence")
                .withMessageContaining("rules.csv:3, column amount")
                .withMessageContaining("more.csv:2, column unit")
                .satisfies(e -> assertThat(e.problems()).hasSize(10));
    }

    @Test
    void readsFilesAndRefusesWhatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), rules(GOOD).text());
        Path bad = Files.write(folder.resolve("bad.csv"), "code\r\nhạn".getBytes(StandardCharsets.UTF_16LE));

        assertThat(RuleBook.load(List.of(DataFile.file(good))).codes()).containsExactly("good");
        assertThatExceptionOfType(MalformedRuleData.class)
                .isThrownBy(() -> DataFile.file(bad))
                .satisfies(e -> assertThat(e.problems()).containsExactly(new Problem("bad.csv", 2, "", "not UTF-8")));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DataFile.file(folder.resolve("absent.csv")));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DataFile.resource(MalformedRulesTest.class, "data/absent.csv"));
    }
}
