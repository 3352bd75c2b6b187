package org.clearway.legalclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clearway.legalclock.Samples.holidays;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clearway.legalclock.MalformedRuleData.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedHolidaysTest {
    private static final String GOOD = "2026-09-02,Quốc khánh,National Day,HOLIDAY,no,secondary,AGREES,";

    private static List<Problem> problems(String... rows) {
        MalformedRuleData refused =
                catchThrowableOfType(MalformedRuleData.class, () -> HolidayCalendar.load(holidays(rows), Samples.ZONE));
        return refused.problems();
    }

    @ParameterizedTest(name = "{0} = \"{1}\"")
    @CsvSource({
        "date,       '',         must not be empty",
        "date,       2026-09-31, not a date",
        "date,       2026-09-02, stands twice",
        "name_vi,    '',         must not be empty",
        "name_en,    '',         must not be empty",
        "kind,       BREAK,      unknown word",
        "working,    yes,        only a SWAPPED_WORKDAY is worked",
        "working,    perhaps,    unknown word",
        "confidence, read,       unknown word"
    })
    void namesFileLineAndColumn(String column, String value, String message) {
        List<String> fields = new ArrayList<>(Arrays.asList(GOOD.split(",", -1)));
        fields.set(0, "2026-09-03");
        fields.set(HolidayRows.HEADER.indexOf(column), value);

        assertThat(problems(GOOD, String.join(",", fields))).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("holidays.csv");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void refusesASwappedDayThatIsWorkedAnyway() {
        assertThat(problems("2026-09-04,Làm bù,Worked day,SWAPPED_WORKDAY,yes,secondary,,"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("no weekend day");
    }

    @Test
    void refusesABreakWithAGap() {
        assertThat(problems(
                        "2026-02-14,Tết,Break,TET_BREAK,no,secondary,,",
                        "2026-02-16,Tết,Break,TET_BREAK,no,secondary,,"))
                .containsExactly(new Problem(
                        "holidays.csv", 3, "date", "the break of 2026 has a gap between 2026-02-14 and 2026-02-16"));
    }
}
