package fi.rinnalla.services.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's own figure of what came with slips")
class OwnFiguresTest {
    private static final Cell HEARD = new Cell(Indicator.EXIT_HEARD, "calls-yes");

    @Test
    void is_what_others_will_see_of_it() {
        assertThat(figures(true, 3).ofSlips(HEARD))
                .contains(new Bin(0))
                .isEqualTo(figures(true, 0).ofSlips(HEARD));
        assertThat(figures(true, 9).ofSlips(HEARD)).contains(new Bin(5));
    }

    @Test
    void is_nothing_while_an_answer_may_still_move_it() {
        assertThat(figures(false, 9).ofSlips(HEARD)).isEmpty();
    }

    private static OwnFigures figures(boolean over, int heard) {
        return new OwnFigures(
                List.of(),
                new ProgrammeId(UUID.randomUUID()),
                List.of(),
                Quarter.of("2026Q3"),
                over,
                false,
                new Figures(Map.of(HEARD, heard)),
                null,
                null,
                null,
                Map.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null);
    }
}
