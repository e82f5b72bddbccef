package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of teaching")
class TeachingFiguresTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    @Test
    void are_nothing_where_nothing_was_taught() {
        assertThat(TeachingFigures.of(List.of())).isEqualTo(new TeachingFigures(0, 0));
    }

    @Test
    void add_up_who_listened_and_never_students_to_professionals() {
        var taught = List.of(new TaughtFact(DAY, 12, 3), new TaughtFact(DAY, 0, 28), new TaughtFact(DAY, 5, 0));

        assertThat(TeachingFigures.of(taught)).isEqualTo(new TeachingFigures(17, 31));
    }
}
