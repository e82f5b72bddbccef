package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wish to talk something through")
class DebriefTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    private final Debrief asked =
            Debrief.asked(DebriefId.random(), new PartnerId(UUID.randomUUID()), Role.WORKER, FRIDAY);

    @Test
    void is_answered_by_the_next_working_day() {
        assertThat(asked.dueOn()).isEqualTo(FRIDAY.plusDays(3));
        assertThat(asked.isLate(FRIDAY.plusDays(3))).isFalse();
        assertThat(asked.isLate(FRIDAY.plusDays(4))).isTrue();
    }

    @Test
    void is_done_once_and_waits_again_where_that_was_a_slip() {
        assertThat(asked.done(FRIDAY)).isTrue();
        assertThat(asked.done(FRIDAY)).isFalse();
        assertThat(asked.isLate(FRIDAY.plusDays(9))).isFalse();

        assertThat(asked.takeBack()).isTrue();
        assertThat(asked.takeBack()).isFalse();
        assertThat(asked.doneOn()).isEmpty();
    }
}
