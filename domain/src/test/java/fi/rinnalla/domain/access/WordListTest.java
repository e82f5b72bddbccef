package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The word list of the cards")
class WordListTest {
    private final List<String> words = WordList.finnish().words();

    @Test
    void has_4096_words_of_four_to_eight_letters_that_every_keyboard_has() {
        assertThat(words).hasSize(WordList.SIZE).doesNotHaveDuplicates().isSorted();
        assertThat(words).allMatch(word -> word.matches("[a-z]{4,8}"));
    }

    @Test
    void reads_each_word_back_to_its_place() {
        var list = WordList.finnish();

        for (int place = 0; place < WordList.SIZE; place++) {
            assertThat(list.placeOf(list.word(place))).hasValue(place);
        }
        assertThat(list.placeOf("rinnalla")).isEmpty();
    }

    /** Two words one edit apart share a form that lacks at most one letter: no need to compare all with all. */
    @Test
    void keeps_any_two_words_at_least_two_letters_apart() {
        var byShortened = new HashMap<String, Set<String>>();
        for (var word : words) {
            shortened(word)
                    .forEach(form -> byShortened
                            .computeIfAbsent(form, f -> new HashSet<>())
                            .add(word));
        }

        byShortened.values().stream()
                .filter(near -> near.size() > 1)
                .forEach(near -> near.forEach(one -> near.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> assertThat(edits(one, other))
                                .as(one + " " + other)
                                .isGreaterThan(1))));
    }

    @Test
    void has_no_two_words_that_sound_the_same_on_a_bad_line() {
        assertThat(words.stream().map(WordListTest::sound)).doesNotHaveDuplicates();
    }

    @Test
    void speaks_of_nothing_that_a_found_card_should_not() throws IOException {
        var stems = notes("fi-stems.txt");
        assertThat(stems).hasSizeGreaterThan(300);
        var theme = Pattern.compile(String.join("|", stems));
        var dropped = Set.copyOf(notes("fi-drop.txt"));

        assertThat(words).noneMatch(word -> theme.matcher(word).find()).noneMatch(dropped::contains);
    }

    @Test
    void is_refused_when_missing_or_changed() {
        var other = new ByteArrayInputStream("aalto\nvesi\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> WordList.load(other, "00")).hasMessageContaining("has changed");
        assertThatThrownBy(() -> WordList.load(null, "00")).hasMessageContaining("is missing");
    }

    private static List<String> notes(String file) throws IOException {
        try (var lines = Files.lines(Path.of("..", "docs", "words", file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static Set<String> shortened(String word) {
        var forms = new HashSet<>(Set.of(word));
        for (int i = 0; i < word.length(); i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }

    private static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replace = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static String sound(String word) {
        return word.replace("ng", "n")
                .replace('b', 'p')
                .replace('d', 't')
                .replace('g', 'k')
                .replace('f', 'v')
                .replaceAll("(.)\\1+", "$1");
    }
}
