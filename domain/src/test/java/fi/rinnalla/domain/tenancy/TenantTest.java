package fi.rinnalla.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation")
class TenantTest {
    private final Tenant tenant = Tenant.opened(
            new TenantId(UUID.randomUUID()),
            new Brand("Neljäs", "Neljäs", new Colour("#0b6e74"), "bridge"),
            Languages.of(Language.FI, Language.SV));

    @Test
    void is_born_whole_with_a_neutral_exit_and_ten_working_days_to_answer() {
        assertThat(tenant.exitTarget()).isEqualTo(Tenant.WEATHER);
        assertThat(tenant.feedbackDueDays()).isEqualTo(10);
    }

    @Test
    void cannot_lead_its_exit_to_an_unsafe_page_or_owe_answers_for_ever() {
        assertThatThrownBy(() -> tenant.leadExitTo("http://example.org")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tenant.answerWithin(61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writes_its_languages_in_its_own_order() {
        var languages = Languages.parse("SV,FI,SELKO");

        assertThat(languages.first()).isEqualTo(Language.SV);
        assertThat(languages).hasToString("SV,FI,SELKO");
        assertThat(languages.include(Language.EN)).isFalse();
    }

    @Test
    void has_a_changed_text_reviewed_again() {
        var text = TenantText.about(UUID.randomUUID(), "notify-duty", Language.FI, "Vanha");
        text.review("lakimies", LocalDate.parse("2026-02-02"));

        text.rewrite("Vanha");
        assertThat(text.isReviewed()).isTrue();

        text.rewrite("Uusi");
        assertThat(text.isReviewed()).isFalse();
    }
}
