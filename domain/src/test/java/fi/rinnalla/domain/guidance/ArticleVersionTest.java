package fi.rinnalla.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version of an article")
class ArticleVersionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final StaffId AINO = new StaffId(UUID.randomUUID());

    @Test
    void begins_as_a_draft_that_nobody_has_signed() {
        var version = aVersion();

        assertThat(version.stateOn(TODAY)).isEqualTo(TextState.DRAFT);
        assertThat(version.review().isSigned()).isFalse();
        assertThat(version.review().isDueOn(TODAY)).isTrue();
    }

    @Test
    void is_scheduled_until_its_day_and_published_from_then_on() {
        var version = aVersion();
        version.publishOn(TODAY.plusDays(1));

        assertThat(version.stateOn(TODAY)).isEqualTo(TextState.SCHEDULED);
        assertThat(version.stateOn(TODAY.plusDays(1))).isEqualTo(TextState.PUBLISHED);
        version.takeBack();
        assertThat(version.stateOn(TODAY.plusDays(1))).isEqualTo(TextState.DRAFT);
    }

    @Test
    void is_believed_for_a_year_after_it_was_signed() {
        var version = aVersion();
        version.sign(AINO, "Vastaava työntekijä", TODAY);

        assertThat(version.review().isDueOn(TODAY.plusYears(1).minusDays(1))).isFalse();
        assertThat(version.review().isDueOn(TODAY.plusYears(1))).isTrue();
        assertThat(version.review().reviewer()).contains("Vastaava työntekijä");
    }

    @Test
    void is_signed_by_somebody_with_a_name_and_can_be_unsigned() {
        var version = aVersion();
        assertThatThrownBy(() -> version.sign(AINO, " ", TODAY)).isInstanceOf(IllegalArgumentException.class);
        version.sign(AINO, "Vastaava työntekijä", TODAY);
        version.unsign();

        assertThat(version.review()).isEqualTo(Review.none());
    }

    private static ArticleVersion aVersion() {
        var text = new ArticleText(Language.FI, "", "Alku", "Johdanto", "Teksti", TODAY);
        return ArticleVersion.written(
                UUID.randomUUID(),
                new ArticleId(UUID.randomUUID()),
                1,
                text,
                AINO,
                Instant.parse("2026-05-04T09:00:00Z"));
    }
}
