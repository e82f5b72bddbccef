package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.AnswerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was owed at the end of a day")
class AnswerDebtsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void is_what_had_come_and_was_not_answered_yet() {
        var facts = List.of(
                fact(DAY, DAY.plusDays(14), false),
                fact(DAY.minusDays(20), DAY.minusDays(1), false),
                fact(DAY.minusDays(14), DAY, false),
                fact(DAY.plusDays(1), DAY.plusDays(15), false),
                fact(DAY.minusDays(20), DAY.minusDays(6), true),
                fact(DAY.minusDays(20), DAY.minusDays(6), false, DAY),
                fact(DAY.minusDays(20), DAY.minusDays(6), false, DAY.plusDays(1)));

        assertThat(AnswerDebts.at(DAY, facts)).isEqualTo(new AnswerDebts(2, 2));
    }

    private static FeedbackFact fact(LocalDate received, LocalDate due, boolean setAside, LocalDate... answered) {
        return new FeedbackFact(
                received,
                due,
                setAside,
                java.util.Arrays.stream(answered)
                        .map(it -> new AnswerFact(AnswerKind.ANSWER, it))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }
}
