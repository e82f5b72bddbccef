package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.services.feedback.FeedbackDesk.PlaceRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place that was closed for good")
class FeedbackDeskTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 2);
    private static final PlaceRow OPEN = new PlaceRow("salo", "Salo", Optional.empty());
    private static final PlaceRow CLOSED = new PlaceRow("turku", "Turku", Optional.of(LAST_DAY));
    private static final FeedbackDesk DESK =
            new FeedbackDesk(new PromiseId(new UUID(0, 1)), Set.of(), 24, List.of(OPEN, CLOSED));

    @Test
    void may_be_chosen_for_two_weeks_more() {
        assertThat(DESK.askedAboutOn(LAST_DAY.plusDays(14))).containsExactly(OPEN, CLOSED);
        assertThat(DESK.askedAboutOn(LAST_DAY.plusDays(15))).containsExactly(OPEN);
    }

    @Test
    void is_closed_when_its_last_day_is_over() {
        assertThat(CLOSED.isClosedOn(LAST_DAY)).isFalse();
        assertThat(CLOSED.isClosedOn(LAST_DAY.plusDays(1))).isTrue();
        assertThat(OPEN.isClosedOn(LAST_DAY.plusYears(1))).isFalse();
    }

    @Test
    void is_known_ever_after_by_its_code() {
        assertThat(DESK.place("turku")).contains(CLOSED);
    }
}
