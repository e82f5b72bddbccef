package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.training.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of training")
class TrainingFiguresTest {
    private static final Quarter WINTER = Quarter.of(LocalDate.parse("2027-02-01"));
    private static final Quarter SPRING = Quarter.of(LocalDate.parse("2027-05-01"));
    private static final Quarter SUMMER = Quarter.of(LocalDate.parse("2027-08-01"));

    @Test
    void count_somebody_in_each_quarter_of_their_training_and_a_graduate_once() {
        var facts = List.of(
                fact(Outcome.GRADUATED, "2027-05-14"), fact(Outcome.STOPPED, "2027-02-20"), fact(Outcome.GOING_ON, ""));

        assertThat(TrainingFigures.count(WINTER, facts)).isEqualTo(new TrainingFigures(3, 0));
        assertThat(TrainingFigures.count(SPRING, facts)).isEqualTo(new TrainingFigures(2, 1));
        assertThat(TrainingFigures.count(SUMMER, facts)).isEqualTo(new TrainingFigures(0, 0));
    }

    @Test
    void count_nobody_who_stopped_before_it_began() {
        assertThat(TrainingFigures.count(WINTER, List.of(fact(Outcome.STOPPED, "2027-01-10"))))
                .isEqualTo(new TrainingFigures(0, 0));
    }

    /** Joined on the seventh of January; the training runs from the eighteenth to the fourteenth of May. */
    private static TrainingFact fact(Outcome outcome, String decided) {
        return new TrainingFact(
                LocalDate.parse("2027-01-18"),
                LocalDate.parse("2027-05-14"),
                LocalDate.parse("2027-01-07"),
                outcome,
                Optional.of(decided).filter(it -> !it.isEmpty()).map(LocalDate::parse));
    }
}
