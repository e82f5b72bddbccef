package fi.rinnalla.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A programme")
class ProgrammeTest {
    private final Programme programme = Programme.started(
            new ProgrammeId(UUID.randomUUID()), "kohtaamo", "Kohtaamo", "Keusote", LocalDate.parse("2026-03-01"));

    @Test
    void runs_from_its_first_day_until_somebody_says_it_ends() {
        assertThat(programme.runsOn(LocalDate.parse("2026-02-28"))).isFalse();
        assertThat(programme.runsOn(LocalDate.parse("2039-01-01"))).isTrue();
    }

    @Test
    void runs_on_its_last_day_and_not_on_the_next() {
        programme.endOn(LocalDate.parse("2026-12-31"));

        assertThat(programme.runsOn(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(programme.runsOn(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @Test
    void cannot_end_before_it_starts() {
        assertThatThrownBy(() -> programme.endOn(LocalDate.parse("2026-02-28")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
