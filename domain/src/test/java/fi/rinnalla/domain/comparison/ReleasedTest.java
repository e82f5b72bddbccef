package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A released figure")
class ReleasedTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Cell RECEIVED = Cell.of(Indicator.FEEDBACK_RECEIVED);
    private static final Cell YES = new Cell(Indicator.FEEDBACK_ANSWERED_IN_TIME, "yes");
    private static final Quarter SPRING = Quarter.of("2026Q2");
    private static final Quarter SUMMER = Quarter.of("2026Q3");

    private final Released released = Released.of(List.of(
            new ReleasedCell(PROGRAMME, SPRING, RECEIVED, new Bin(5)),
            new ReleasedCell(PROGRAMME, SUMMER, RECEIVED, new Bin(10)),
            new ReleasedCell(PROGRAMME, SUMMER, YES, new Bin(10))));

    @Test
    void of_several_quarters_is_the_sum_of_their_intervals() {
        assertThat(released.figure(PROGRAMME, RECEIVED, List.of(SPRING, SUMMER)))
                .contains(new Interval(15, 23));
    }

    @Test
    void is_missing_rather_than_small_when_a_quarter_is_missing() {
        var quarters = List.of(SPRING, SUMMER, Quarter.of("2026Q4"));

        assertThat(released.figure(PROGRAMME, RECEIVED, quarters)).isEmpty();
        assertThat(released.missing(PROGRAMME, RECEIVED, quarters)).containsExactly(Quarter.of("2026Q4"));
        assertThat(released.figure(PROGRAMME, RECEIVED, List.of())).isEmpty();
    }

    @Test
    void has_no_share_while_one_of_its_classes_is_missing() {
        assertThat(released.share(PROGRAMME, YES, List.of(SUMMER))).isEmpty();
    }

    @Test
    void begins_only_where_a_bin_can_begin() {
        assertThatThrownBy(() -> new Bin(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void covers_only_whole_quarters_of_taking_part() {
        var part = Participation.begun(
                new ParticipationId(UUID.randomUUID()),
                PROGRAMME,
                Indicator.FEEDBACK_RECEIVED,
                LocalDate.parse("2026-04-02"));
        assertThat(part.covers(SPRING)).isFalse();
        assertThat(part.covers(SUMMER)).isTrue();

        part.endBefore(LocalDate.parse("2026-09-30"));
        assertThat(part.covers(SUMMER)).isFalse();
    }
}
