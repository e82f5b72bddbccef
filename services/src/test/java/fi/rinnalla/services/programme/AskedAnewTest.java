package fi.rinnalla.services.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A yes to the network that ends with a programme")
class AskedAnewTest {
    private final Programme first = programme("Polku 2023–25", LocalDate.of(2023, 1, 1));
    private final Programme second = programme("Polku 2026–28", LocalDate.of(2026, 1, 1));
    private final List<Participation> agreed = new ArrayList<>();

    @Test
    void is_asked_for_anew_on_the_page_of_either_until_somebody_has_said_something_of_the_second() {
        share(first);
        assertThat(anew().unasked(first)).as("nothing continues it").isEmpty();

        continues();
        assertThat(anew().unasked(first)).containsExactly(second);
        assertThat(anew().unasked(second)).containsExactly(second);

        share(second).endBefore(LocalDate.of(2026, 6, 2));
        assertThat(anew().unasked(first)).as("a no has been said too").isEmpty();
        assertThat(anew().unasked(second)).isEmpty();
    }

    @Test
    void is_not_asked_for_where_nothing_was_shared_before() {
        continues();

        assertThat(anew().unasked(first)).isEmpty();
        assertThat(anew().endsWith(first)).isFalse();
    }

    @Test
    void is_said_to_end_where_an_end_is_known_and_nothing_comes_after() {
        share(first);
        assertThat(anew().endsWith(first)).isFalse();

        first.endOn(LocalDate.of(2025, 12, 31));
        assertThat(anew().endsWith(first)).isTrue();

        continues();
        assertThat(anew().endsWith(first)).isFalse();
    }

    private AskedAnew anew() {
        return new AskedAnew(List.of(second, first), agreed);
    }

    private Participation share(Programme programme) {
        var yes = Participation.begun(
                new ParticipationId(UUID.randomUUID()),
                programme.id(),
                Indicator.FEEDBACK_RECEIVED,
                programme.startsOn());
        agreed.add(yes);
        return yes;
    }

    private void continues() {
        var profile = new ProgrammeProfile(
                second.name(),
                Counties.of(),
                "Uusimaa",
                Optional.empty(),
                second.startsOn(),
                Optional.empty(),
                Optional.of(first.id()));
        second.describe(profile, List.of(first, second));
    }

    private static Programme programme(String name, LocalDate startsOn) {
        return Programme.started(new ProgrammeId(UUID.randomUUID()), name, name, "Uusimaa", startsOn);
    }
}
