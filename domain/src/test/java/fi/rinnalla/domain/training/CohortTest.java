package fi.rinnalla.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group in training")
class CohortTest {
    private static final LocalDate CLOSES = LocalDate.parse("2027-01-04");

    private final Cohort cohort = Cohort.planned(
            new CohortId(UUID.randomUUID()), Digest.of("form"), new ProgrammeId(UUID.randomUUID()), plan(CLOSES));

    @Test
    void is_open_to_everybody_through_the_last_day_of_its_call_and_not_before_it_is_called() {
        assertThat(cohort.isOpenOn(CLOSES)).isFalse();

        assertThat(cohort.move(CohortState.DRAFT, CohortState.CALL)).isTrue();

        assertThat(cohort.isOpenOn(CLOSES)).isTrue();
        assertThat(cohort.isOpenOn(CLOSES.plusDays(1))).isFalse();
    }

    @Test
    void moves_only_from_where_it_was_seen_to_stand_and_each_step_can_be_taken_back() {
        assertThat(cohort.move(CohortState.CALL, CohortState.RUNNING)).isFalse();
        assertThat(cohort.move(CohortState.DRAFT, CohortState.GRADUATED)).isFalse();

        for (var state : CohortState.values()) {
            assertThat(state.next()).doesNotContain(state).isNotEmpty();
        }
        cohort.move(CohortState.DRAFT, CohortState.CALL);
        cohort.move(CohortState.CALL, CohortState.RUNNING);
        assertThat(cohort.move(CohortState.RUNNING, CohortState.CALL)).isTrue();
    }

    @Test
    void cannot_begin_before_its_call_has_ended() {
        assertThatThrownBy(() -> plan(CLOSES.plusDays(30))).isInstanceOf(IllegalArgumentException.class);
    }

    private static CohortPlan plan(LocalDate closes) {
        return new CohortPlan(
                "Kevät",
                closes,
                LocalDate.parse("2027-01-18"),
                LocalDate.parse("2027-05-14"),
                Towns.of("Turku"),
                12,
                CompletionRule.USUAL);
    }
}
