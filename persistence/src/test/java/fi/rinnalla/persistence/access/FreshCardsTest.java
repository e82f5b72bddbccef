package fi.rinnalla.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.WordList;
import fi.rinnalla.domain.shared.TenantId;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fresh card")
class FreshCardsTest {
    private static final TenantId KASPER = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    private static final TenantId LAUSTE = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    private static final byte[] FORM = {4, 4, 4};

    private final FreshCards fresh = new FreshCards(new FixedSecrets(1));

    @Test
    void has_the_same_words_when_the_form_is_sent_again() {
        assertThat(fresh.from(KASPER, FORM)).isEqualTo(fresh.from(KASPER, FORM));
    }

    @Test
    void has_other_words_for_another_form_another_organisation_and_another_key() {
        var card = fresh.from(KASPER, FORM);

        assertThat(fresh.from(KASPER, new byte[] {4, 4, 5})).isNotEqualTo(card);
        assertThat(fresh.from(LAUSTE, FORM)).isNotEqualTo(card);
        assertThat(new FreshCards(new FixedSecrets(2)).from(KASPER, FORM)).isNotEqualTo(card);
    }

    /** A million with {@code -Drinnalla.full=true}. The forms are numbered, so each run counts the same cards. */
    @Test
    void is_never_given_twice_and_favours_no_word_in_any_place() {
        int cards = Boolean.getBoolean("rinnalla.full") ? 1_000_000 : 20_000;
        var seen = new HashSet<Long>(cards * 2);
        var counts = new int[5][WordList.SIZE];
        for (int form = 0; form < cards; form++) {
            var secret = fresh.from(KASPER, ByteBuffer.allocate(32).putInt(form).array());
            seen.add(secret.bits());
            var words = CardWords.of(secret).words();
            for (int place = 0; place < words.size(); place++) {
                counts[place][WordList.finnish().placeOf(words.get(place)).orElseThrow()]++;
            }
        }

        assertThat(seen).hasSize(cards);
        for (var place : counts) {
            assertThat(probabilityOf(place, cards)).isGreaterThan(0.001);
        }
    }

    /** How probable a chi-square at least this large is where every word is as likely (Wilson and Hilferty, 1931). */
    private static double probabilityOf(int[] counts, int cards) {
        double expected = cards / (double) counts.length;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        double freedom = counts.length - 1.0;
        double spread = 2 / (9 * freedom);
        return upperTail((Math.cbrt(chiSquare / freedom) - (1 - spread)) / Math.sqrt(spread));
    }

    /** The normal distribution's upper tail (Abramowitz and Stegun 26.2.17). */
    private static double upperTail(double z) {
        if (z < 0) {
            return 1 - upperTail(-z);
        }
        double t = 1 / (1 + 0.2316419 * z);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
    }
}
