package fi.rinnalla.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day that follows from a day a parent knows")
class DeadlineRuleTest {
    @ParameterizedTest(name = "{0}: after {1} comes {2} ({3})")
    @CsvSource({
        "ASSESSMENT_BEGINS, 2026-11-10, 2026-11-19, a Tuesday leads to the Thursday of the next week",
        "ASSESSMENT_BEGINS, 2026-11-14, 2026-11-24, a Saturday is not counted and neither is its Sunday",
        "ASSESSMENT_BEGINS, 2026-12-18, 2026-12-31, Christmas Eve and Christmas Day are not counted",
        "ASSESSMENT_READY, 2026-11-30, 2027-03-01, February has no thirtieth and its last day is a Sunday",
        "ASSESSMENT_READY, 2026-09-24, 2026-12-28, Christmas Eve and the days after it move it on",
        "APPEAL, 2026-11-02, 2026-12-02, thirty days",
        "APPEAL, 2026-11-06, 2026-12-07, Independence Day is a Sunday and moves it to Monday",
        "APPEAL, 2026-05-20, 2026-06-22, Midsummer Eve moves it over the weekend",
        "LETTER_READ, 2026-11-28, 2026-12-05, a Saturday stays a Saturday",
        "APPEAL_AFTER_LETTER, 2026-11-28, 2027-01-04, seven days and thirty",
        "TIME_TO_PREPARE, 2026-12-29, 2026-12-18, counted back over Christmas"
    })
    void is_counted_as_the_law_counts(DeadlineRule rule, LocalDate known, LocalDate expected, String why) {
        assertThat(rule.after(known)).as(why).isEqualTo(expected);
    }
}
