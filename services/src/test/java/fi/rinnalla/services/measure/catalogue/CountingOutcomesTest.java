package fi.rinnalla.services.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.AskedAt;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How it went, as a figure,")
class CountingOutcomesTest {
    private static final Quarter QUARTER = Quarter.of("2026Q2");
    private static final AskedAt PLACE = AskedAt.of(DoorId.of(new PlaceId(UUID.randomUUID())));
    private static final AskedAt OTHER_PLACE = AskedAt.of(DoorId.of(new PlaceId(UUID.randomUUID())));
    private static final AskedAt GROUPS = AskedAt.groupsOf(new ProgrammeId(UUID.randomUUID()));

    private final TalliesByQuarter tallies = new TalliesByQuarter();

    @Test
    void is_the_mean_of_the_one_door_that_is_told_of() {
        tell(PLACE, QUARTER, 4, 3);
        tell(OTHER_PLACE, QUARTER, 1, 2);

        assertThat(heard(QUARTER).value()).contains(new BigDecimal("2.80"));
    }

    @Test
    void is_nothing_of_fewer_than_five() {
        tell(PLACE, QUARTER, 4, 4);

        assertThat(heard(QUARTER)).isEqualTo(Counted.NOTHING);
    }

    @Test
    void is_a_mean_for_each_door_and_none_of_all_of_them() {
        tell(PLACE, QUARTER, 5, 6);
        tell(GROUPS, QUARTER, 2, 5);

        assertThat(heard(QUARTER).value()).isEmpty();
        assertThat(heard(QUARTER).parts())
                .contains(new FigurePart("visits", new BigDecimal("5.00")))
                .contains(new FigurePart("groups", new BigDecimal("2.00")))
                .contains(FigurePart.of("groups-2", 5));
    }

    @Test
    void leaves_out_of_a_year_the_quarter_in_which_few_answered() {
        tell(PLACE, QUARTER, 5, 10);
        tell(PLACE, QUARTER.previous(), 1, 4);

        var both = new Span(QUARTER.previous().firstDay(), QUARTER.lastDay());
        assertThat(count("2026-07-01T09:00:00Z", both).value()).contains(new BigDecimal("5.00"));
    }

    @Test
    void is_nothing_while_a_quarter_runs_and_nothing_of_a_part_of_one() {
        tell(PLACE, QUARTER, 5, 10);

        assertThat(count("2026-06-30T09:00:00Z", Span.of(QUARTER))).isEqualTo(Counted.NOTHING);
        assertThat(count("2026-08-01T09:00:00Z", new Span(QUARTER.firstDay().plusDays(1), QUARTER.lastDay())))
                .isEqualTo(Counted.NOTHING);
    }

    private void tell(AskedAt at, Quarter quarter, int step, int many) {
        var tally = tallies.hold(at, quarter, false, ExitQuestion.HEARD);
        for (var n = 0; n < many; n++) {
            tally.add(step);
        }
    }

    private Counted heard(Quarter quarter) {
        return count("2026-08-01T09:00:00Z", Span.of(quarter));
    }

    private Counted count(String now, Span span) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new CountingOutcomes(tallies, clock).count(ReadyIndicator.EXIT_HEARD, span);
    }
}
