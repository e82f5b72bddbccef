package fi.rinnalla.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardDigits;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardReading.Read;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.shared.TenantId;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A card's slow fingerprint")
class CardHashingTest {
    private static final TenantId KASPER = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    private static final TenantId LAUSTE = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    private static final CardSecret CARD = CardSecret.from(new byte[] {1, 2, 3, 4, 5, 6, 7});

    private final KeyDerivations derivations = new KeyDerivations();
    private final CardHashing hashing = new CardHashing(new FixedSecrets(1), derivations);

    @Test
    void is_the_same_every_time_and_in_every_year() {
        assertThat(HexFormat.of().formatHex(hashing.of(KASPER, CARD).bytes()))
                .isEqualTo("bd24bbea097a2a54ac19decc894ddcd3d84f18a9a6090029bb81dd9bdc04beb0");
    }

    @Test
    void is_the_same_for_words_and_for_digits() {
        var words = (Read) CardReading.read(CardWords.of(CARD).spelled());
        var digits = (Read) CardReading.read(CardDigits.of(CARD).spelled());

        assertThat(hashing.of(KASPER, words.secret())).isEqualTo(hashing.of(KASPER, digits.secret()));
    }

    @Test
    void is_another_at_another_organisation_with_another_key_and_for_the_next_card() {
        var here = hashing.of(KASPER, CARD);

        assertThat(hashing.of(LAUSTE, CARD)).isNotEqualTo(here);
        assertThat(new CardHashing(new FixedSecrets(2), derivations).of(KASPER, CARD))
                .isNotEqualTo(here);
        assertThat(hashing.of(KASPER, new CardSecret(CARD.bits() + 1))).isNotEqualTo(here);
    }

    @Test
    void is_counted_so_that_tests_can_tell_equal_work_from_unequal() {
        hashing.of(KASPER, CARD);
        hashing.of(LAUSTE, CARD);

        assertThat(derivations.cardDerivations()).isEqualTo(2);
        assertThat(derivations.signInDerivations()).isZero();
    }
}
