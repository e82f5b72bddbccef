package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.support.RelationEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is counted of those who walk beside parents")
class RelationFiguresTest {
    private static final Quarter AUTUMN = Quarter.of("2026Q4");

    @Test
    void starts_and_ends_each_on_its_own_day() {
        var figures = RelationFigures.count(
                AUTUMN,
                List.of(
                        running("2026-10-01"),
                        running("2026-12-31"),
                        running("2026-09-30"),
                        ended("2026-05-05", "2026-11-30", RelationEnd.AS_PLANNED),
                        ended("2026-10-05", "2026-11-30", RelationEnd.EARLIER),
                        ended("2026-10-05", "2027-01-01", RelationEnd.AS_PLANNED)),
                List.of(),
                List.of());

        assertThat(figures.started()).isEqualTo(4);
        assertThat(figures.endedAsPlanned()).isEqualTo(1);
    }

    @Test
    void counts_a_meeting_on_its_day() {
        var figures = RelationFigures.count(
                AUTUMN,
                List.of(),
                List.of(day("2026-09-30"), day("2026-10-01"), day("2026-10-01"), day("2027-01-01")),
                List.of());

        assertThat(figures.peerMeetings()).isEqualTo(2);
    }

    @Test
    void takes_the_wait_in_the_middle_and_nothing_where_nobody_waited() {
        assertThat(waits()).isEmpty();
        assertThat(waits(3)).hasValue(3);
        assertThat(waits(9, 1, 2)).hasValue(2);
        assertThat(waits(1, 90, 4, 3)).hasValue(3.5);
    }

    private static OptionalDouble waits(Integer... days) {
        return RelationFigures.count(AUTUMN, List.of(), List.of(), List.of(days))
                .daysToFirstOffer();
    }

    private static RelationFact running(String from) {
        return new RelationFact(day(from), Optional.empty(), Optional.empty());
    }

    private static RelationFact ended(String from, String to, RelationEnd how) {
        return new RelationFact(day(from), Optional.of(day(to)), Optional.of(how));
    }

    private static LocalDate day(String it) {
        return LocalDate.parse(it);
    }
}
