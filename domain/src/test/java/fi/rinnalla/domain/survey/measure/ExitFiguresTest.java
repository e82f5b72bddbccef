package fi.rinnalla.domain.survey.measure;

import static fi.rinnalla.domain.gathering.ExitQuestion.HEARD;
import static fi.rinnalla.domain.gathering.ExitQuestion.INFORMED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How visits and calls went")
class ExitFiguresTest {
    private static final AskedAt DOOR = AskedAt.of(DoorId.of(new PlaceId(UUID.randomUUID())));

    @Test
    void is_counted_whole_at_home_with_a_slip_or_without() {
        var all = List.of(tally(true, HEARD, 5, 4), tally(false, HEARD, 1, 6));

        assertThat(ExitFigures.own(all).of(HEARD)).contains(List.of(6, 0, 0, 0, 4));
    }

    @Test
    void is_shown_of_five_or_more() {
        assertThat(ExitFigures.own(List.of(tally(false, INFORMED, 2, 4))).sample(INFORMED))
                .isEmpty();
        assertThat(ExitFigures.own(List.of(tally(false, INFORMED, 2, 5)))
                        .sample(INFORMED)
                        .orElseThrow()
                        .mean())
                .isEqualTo(2);
    }

    @Test
    void is_shown_by_a_slip_that_nobody_can_guess_and_that_is_read_as_it_is_printed() {
        var code = ExitCode.drawn();

        assertThat(ExitCode.read(" " + code.spelled().toUpperCase(Locale.ROOT) + " "))
                .contains(code);
        assertThat(ExitCode.read("aeiou-aeiou")).isEmpty();
        assertThat(code).hasToString("ExitCode");
        assertThat(IntStream.range(0, 1000).mapToObj(it -> ExitCode.drawn()).distinct())
                .hasSize(1000);
    }

    private static DoorTally tally(boolean coded, ExitQuestion question, int step, int many) {
        var tally = DoorTally.of(DOOR, Quarter.of("2026Q3"), coded, question);
        IntStream.range(0, many).forEach(it -> tally.add(step));
        return tally;
    }
}
