package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version of a commitment")
class CommitmentVersionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final CommitmentWords WORDS = new CommitmentWords("Vaitiolo", "En kerro kenellekään.");
    private static final CommitmentWords NOTHING = new CommitmentWords("", "");

    private final CommitmentVersion version =
            CommitmentVersion.draft(new CommitmentId(UUID.randomUUID()), CommitmentKind.CONFIDENTIALITY, 1);

    @Test
    void is_written_in_some_languages_and_read_in_the_first_where_the_readers_is_missing() {
        version.write(Map.of(Language.FI, WORDS, Language.SV, NOTHING));

        assertThat(version.in(Language.SV)).isEmpty();
        assertThat(version.readIn(Language.SV).language()).isEqualTo(Language.FI);
        assertThat(version.edition()).isEqualTo(1);
        assertThat(version.rule()).isEmpty();
    }

    @Test
    void is_written_no_more_once_it_has_a_day() {
        version.write(Map.of(Language.FI, WORDS));
        version.announce(TODAY.plusDays(1), Optional.of(TODAY.plusDays(30)));

        assertThat(version.isInForceOn(TODAY)).isFalse();
        assertThat(version.isInForceOn(TODAY.plusDays(1))).isTrue();
        assertThatThrownBy(() -> version.write(Map.of(Language.FI, NOTHING))).isInstanceOf(IllegalStateException.class);

        version.takeBack();
        version.write(Map.of(Language.FI, NOTHING));
        assertThat(version.texts()).isEmpty();
    }

    @Test
    void is_not_announced_empty_nor_to_be_signed_before_it_is_there() {
        assertThatThrownBy(() -> version.announce(TODAY, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);

        version.write(Map.of(Language.FI, WORDS));
        assertThatThrownBy(() -> version.announce(TODAY, Optional.of(TODAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_unreviewed_again_where_its_words_change() {
        version.write(Map.of(Language.FI, WORDS));
        assertThat(version.review(Language.SV, "Työntekijä", TODAY)).isFalse();
        assertThat(version.review(Language.FI, "Työntekijä", TODAY)).isTrue();

        version.write(Map.of(Language.FI, WORDS));
        assertThat(version.readIn(Language.FI).reviewer()).contains("Työntekijä");

        version.write(Map.of(Language.FI, new CommitmentWords("Vaitiolo", "En kerro.")));
        assertThat(version.readIn(Language.FI).reviewer()).isEmpty();
    }
}
