package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of events and groups")
class GatheringFiguresTest {
    private static final GatheringId GROUP = new GatheringId(UUID.randomUUID());

    @Test
    void count_a_group_once_its_meetings_each_and_every_attendance() {
        var figures = GatheringFigures.count(
                Quarter.of(LocalDate.parse("2026-11-23")),
                List.of(
                        met(GROUP, "2026-10-01", 4, 1),
                        met(GROUP, "2026-12-31", 4, 0),
                        met(new GatheringId(UUID.randomUUID()), "2026-11-01", 0, 0),
                        held("2026-11-05", 9, 5)));

        assertThat(figures).isEqualTo(new GatheringFigures(1, new Attendances(9, 5), 2, 3, new Attendances(8, 1)));
        assertThat(figures.eventAttendances().all()).isEqualTo(14);
        assertThat(figures.groupAttendances().all()).isEqualTo(9);
    }

    @Test
    void leave_other_quarters_out() {
        var figures = GatheringFigures.count(
                Quarter.of(LocalDate.parse("2026-11-23")),
                List.of(met(GROUP, "2026-09-30", 5, 0), held("2027-01-01", 14, 0)));

        assertThat(figures).isEqualTo(new GatheringFigures(0, Attendances.NONE, 0, 0, Attendances.NONE));
    }

    private static GatheringFact met(GatheringId group, String day, int adults, int children) {
        return new GatheringFact(group, GatheringKind.GROUP, LocalDate.parse(day), new Attendances(adults, children));
    }

    private static GatheringFact held(String day, int adults, int children) {
        return new GatheringFact(
                new GatheringId(UUID.randomUUID()),
                GatheringKind.EVENT,
                LocalDate.parse(day),
                new Attendances(adults, children));
    }
}
