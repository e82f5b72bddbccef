package fi.rinnalla.articles;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text that every organisation starts with")
class ArticlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/articles");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['-]\\p{L}+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3}[ -]?\\d{3,}");
    private static final Set<String> FILLED_BY_THE_ORGANISATION = Set.of("phone", "line.name");
    private static final Map<String, String> LAST_WORD = Map.of(
            "fi",
            "Tarkista ajantasainen teksti",
            "selko",
            "Tarkista ajantasainen teksti",
            "sv",
            "Kontrollera den gällande texten",
            "en",
            "heck the text in force");

    @Test
    void stands_on_the_path_and_is_written_in_three_languages() throws IOException {
        var path = Files.readAllLines(FOLDER.resolve("path.txt")).stream()
                .filter(it -> !it.startsWith("#"))
                .map(it -> it.split(" ")[1])
                .toList();
        assertThat(path).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        for (var language : List.of("fi", "sv", "en")) {
            assertThat(texts(language).map(ArticlesTest::slug)).containsExactlyInAnyOrderElementsOf(path);
        }
        assertThat(texts("selko").map(ArticlesTest::slug))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(path::contains);
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_a_title_a_lead_and_headings(Path file) {
        var paragraphs = read(file).split("\n\n");
        assertThat(paragraphs[0]).startsWith("# ").doesNotContain("\n");
        assertThat(paragraphs[1])
                .as("a lead is plain words")
                .doesNotContain("#", "*", "[")
                .doesNotStartWith("- ");
        assertThat(Arrays.stream(paragraphs).filter(it -> it.startsWith("## "))).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_at_its_end_that_the_text_in_force_is_to_be_looked_at(Path file) {
        assertThat(read(file).substring(read(file).lastIndexOf("## "))).contains(LAST_WORD.get(language(file)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_calm_and_gives_no_number_but_112(Path file) {
        assertThat(read(file)).doesNotContain("!").doesNotContain("virheellinen");
        assertThat(LONG_NUMBER.matcher(read(file)).results()).isEmpty();
        assertThat(PLACEHOLDER.matcher(read(file)).results().map(it -> it.group(1)))
                .allMatch(FILLED_BY_THE_ORGANISATION::contains);
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_said_in_short_sentences(Path file) {
        var longest = language(file).equals("selko") ? 12 : 15;
        assertThat(plain(file).lines().flatMap(it -> Arrays.stream(it.split("(?<=[.?:])[\"*\\s]+"))))
                .allMatch(it -> words(it).count() <= longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void has_substance_and_an_end(String language) throws IOException {
        assertThat(texts(language))
                .allSatisfy(it ->
                        assertThat(words(plain(it)).count()).as(it.toString()).isBetween(250L, 500L));
    }

    /** With Voikko where the machine has it; {@code ./rinnalla test} brings it. */
    @Test
    void is_spelled_as_finnish_is() throws Exception {
        assumeThat(new ProcessBuilder("sh", "-c", "command -v voikkospell")
                        .start()
                        .waitFor())
                .as("voikkospell is here")
                .isZero();
        var words = Stream.concat(texts("fi"), texts("selko"))
                .flatMap(it -> words(plain(it)))
                .filter(it -> it.codePoints().anyMatch(Character::isLetter))
                .collect(toCollection(TreeSet::new));
        assertThat(words).hasSizeGreaterThan(1_000);
        assertThat(misspelled(words)).isEmpty();
    }

    private static List<String> misspelled(Set<String> words) throws IOException {
        var builder = new ProcessBuilder("voikkospell", "-d", "fi");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var list = Files.createTempFile("words", ".txt");
        Files.writeString(list, String.join("\n", words) + "\n");
        try (var said = builder.redirectInput(list.toFile()).start().inputReader(StandardCharsets.UTF_8)) {
            return said.lines()
                    .filter(it -> it.startsWith("W: "))
                    .map(it -> it.substring(3))
                    .toList();
        } finally {
            Files.delete(list);
        }
    }

    static Stream<Path> all() throws IOException {
        return Stream.of("fi", "sv", "en", "selko").flatMap(it -> {
            try {
                return texts(it);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static Stream<Path> texts(String language) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(it -> it.toString().endsWith("." + language + ".md")).sorted().toList().stream();
        }
    }

    private static String slug(Path file) {
        return file.getFileName().toString().split("\\.")[0];
    }

    private static String language(Path file) {
        return file.getFileName().toString().split("\\.")[1];
    }

    private static String plain(Path file) {
        return PLACEHOLDER.matcher(read(file).replaceAll("]\\([^)]*\\)", "]")).replaceAll("");
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(it -> it.group());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
