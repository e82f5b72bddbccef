package fi.rinnalla.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signpost to a service")
class SignpostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void is_believed_for_half_a_year_after_it_was_checked() {
        var signpost = Signpost.put(UUID.randomUUID(), text(""), TODAY);

        assertThat(signpost.isStaleOn(TODAY.plusMonths(6).minusDays(1))).isFalse();
        assertThat(signpost.isStaleOn(TODAY.plusMonths(6))).isTrue();
        signpost.check(TODAY.plusMonths(6));
        assertThat(signpost.isStaleOn(TODAY.plusMonths(6))).isFalse();
    }

    @Test
    void leads_over_https_or_nowhere() {
        assertThatThrownBy(() -> text("http://elsewhere.example")).isInstanceOf(IllegalArgumentException.class);
        assertThat(text("https://elsewhere.example").link()).isNotEmpty();
    }

    @Test
    void can_be_hidden_and_shown_again() {
        var signpost = Signpost.put(UUID.randomUUID(), text(""), TODAY);
        signpost.hide();
        assertThat(signpost.isHidden()).isTrue();
        signpost.show();
        assertThat(signpost.isHidden()).isFalse();
    }

    private static SignpostText text(String link) {
        return new SignpostText(Language.FI, "Turvakoti", "Suojaa väkivallalta", "", "Ilman lähetettä", link);
    }
}
