package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardReading.NotWords;
import fi.rinnalla.domain.access.CardReading.Read;
import fi.rinnalla.domain.access.CardReading.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Any card")
class CardLawsTest {
    private static final long ALL_BITS = (1L << 56) - 1;

    @Property
    void is_read_as_it_is_spelled_in_words_and_in_digits(@ForAll @From("secrets") CardSecret secret) {
        var read = new Read(secret);

        assertThat(CardReading.read(CardWords.of(secret).spelled())).isEqualTo(read);
        assertThat(CardReading.read(CardDigits.of(secret).spelled())).isEqualTo(read);
        assertThat(CardWords.from(secret.bytes())).isEqualTo(CardWords.of(secret));
        assertThat(CardDigits.from(secret.bytes())).isEqualTo(CardDigits.of(secret));
    }

    @Property
    void is_read_with_any_space_punctuation_case_and_marks(
            @ForAll @From("secrets") CardSecret secret, @ForAll @From("gaps") List<String> gaps, @ForAll long seed) {
        var random = new SplittableRandom(seed);
        var words = CardWords.of(secret).words();
        var fours = CardDigits.of(secret).fours();

        assertThat(CardReading.read(
                        joined(words.stream().map(word -> marked(word, random)).toList(), gaps)))
                .isEqualTo(new Read(secret));
        assertThat(CardReading.read(joined(
                        fours,
                        gaps.stream().map(gap -> gap.replaceAll("\\d", "")).toList())))
                .isEqualTo(new Read(secret));
    }

    @Property
    void is_not_opened_by_its_words_in_another_order(
            @ForAll @From("secrets") CardSecret secret, @ForAll @IntRange(max = 3) int first) {
        var words = new ArrayList<>(CardWords.of(secret).words());
        Collections.swap(words, first, first + 1);

        if (!words.equals(CardWords.of(secret).words())) {
            assertThat(CardWords.read(String.join(" ", words))).isNotEqualTo(new Read(secret));
        }
    }

    @Property
    void with_a_word_short_or_over_is_not_read(
            @ForAll @From("secrets") CardSecret secret, @ForAll @IntRange(max = 4) int less) {
        var words = CardWords.of(secret).words();

        assertThat(CardReading.read(String.join(" ", words.subList(0, less))))
                .isEqualTo(new NotWords(less == 0 ? Reason.EMPTY : Reason.TOO_FEW));
        assertThat(CardReading.read(String.join(" ", words) + " aalto")).isEqualTo(new NotWords(Reason.TOO_MANY));
    }

    @Property
    void with_one_wrong_letter_is_not_repaired(
            @ForAll @From("secrets") CardSecret secret, @ForAll @IntRange(max = 4) int which, @ForAll long seed) {
        var words = new ArrayList<>(CardWords.of(secret).words());
        words.set(which, withOneWrongLetter(words.get(which), new SplittableRandom(seed)));

        assertThat(CardReading.read(String.join(" ", words))).isEqualTo(new NotWords(Reason.UNKNOWN_WORD, which + 1));
    }

    @Property
    void never_shows_its_secret_by_accident(@ForAll @From("secrets") CardSecret secret) {
        var words = CardWords.of(secret);
        var said = "" + words + CardDigits.of(secret) + secret + CardReading.read(words.spelled())
                + TypedCard.of(words.spelled());

        assertThat(said).doesNotContain(words.words()).doesNotContain(String.valueOf(secret.bits()));
        assertThat(said).doesNotContain(CardDigits.of(secret).fours());
    }

    /** Four check bits: of random words, one in sixteen fits, and no more. */
    @Example
    void is_refused_by_its_check_fifteen_times_of_sixteen() {
        var random = new SplittableRandom(20260301);
        int tries = 64_000;

        long fit = IntStream.range(0, tries)
                .mapToObj(i -> random.ints(5, 0, WordList.SIZE).toArray())
                .filter(places -> CardSecret.at(places).isPresent())
                .count();

        assertThat(fit).isBetween(tries / 16 - 250L, tries / 16 + 250L);
    }

    @Example
    void is_not_hit_by_ten_thousand_guesses_among_fifty_thousand_cards() {
        var random = new SplittableRandom(20260302);
        var living = new HashSet<Long>();
        random.longs(50_000, 0, ALL_BITS).forEach(living::add);

        assertThat(random.longs(10_000, 0, ALL_BITS).filter(living::contains).count())
                .isZero();
    }

    @Provide
    Arbitrary<CardSecret> secrets() {
        return Arbitraries.longs().between(0, ALL_BITS).map(CardSecret::new);
    }

    @Provide
    Arbitrary<List<String>> gaps() {
        return Arbitraries.of(
                        " ", "\t", "\r\n", " - ", ", ", ". ", "\u00a0", "–", "·", " 2. ", "/", "_", "\u3000", "  ")
                .list()
                .ofSize(5);
    }

    private static String joined(List<String> parts, List<String> gaps) {
        var joined = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            joined.append(gaps.get(i)).append(parts.get(i));
        }
        return joined.toString();
    }

    private static String marked(String word, SplittableRandom random) {
        var marked = new StringBuilder();
        for (char letter : word.toCharArray()) {
            marked.append(random.nextBoolean() ? Character.toUpperCase(letter) : letter);
            marked.append(new String[] {"", "", "\u0308", "\u00ad", "\u200b"}[random.nextInt(5)]);
        }
        return marked.toString();
    }

    private static String withOneWrongLetter(String word, SplittableRandom random) {
        int at = random.nextInt(word.length());
        char wrong = (char) ('a' + (word.charAt(at) - 'a' + 1 + random.nextInt(25)) % 26);
        return word.substring(0, at) + wrong + word.substring(at + 1);
    }
}
