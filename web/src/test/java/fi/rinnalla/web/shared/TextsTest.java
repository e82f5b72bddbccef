package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the pages say")
class TextsTest {
    private static final Path PAGES = Path.of("src/main/resources/pages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][\\w.]*)}");
    private static final Pattern KEY =
            Pattern.compile("\"((?:" + String.join("|", Texts.ROOMS) + ")\\.(?!(?:js|css)\")[a-z0-9_.]*[a-z0-9_])\"");
    private static final int WORDS_IN_A_PLAIN_SENTENCE = 12;
    private static final Set<String> FOR_STAFF = Set.of(
            "staff",
            "comparison",
            "opendata",
            "view",
            "mail",
            "role",
            "time",
            "hours",
            "hanging",
            "running",
            "editing",
            "admin",
            "absence",
            "promised",
            "measure",
            "programme",
            "funding",
            "indicator",
            "audit",
            "partner",
            "assignment",
            "fee",
            "cohort",
            "devgroup");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_every_key_in_every_language(Language language) {
        assertThat(texts.in(language).keySet())
                .hasSizeGreaterThan(700)
                .isEqualTo(texts.in(Language.FI).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fills_the_same_gaps_in_every_language(Language language) {
        texts.in(language).forEach((key, text) -> {
            var finnish = gaps(texts.in(Language.FI).get(key));
            if (language == Language.SELKO) {
                assertThat(finnish).as(key).containsAll(gaps(text));
            } else {
                assertThat(gaps(text)).as(key).isEqualTo(finnish);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neither_shouts_nor_promises_too_much(Language language) throws IOException {
        var said = Stream.concat(texts.in(language).values().stream(), pages(language).values().stream());
        assertThat(said)
                .noneMatch(it -> it.contains("!")
                        || it.contains("virheellinen")
                        || it.toLowerCase().contains("selkokielinen")
                        || it.contains("Emme kerro sinusta"));
    }

    @Test
    void keeps_plain_finnish_plain() throws IOException {
        var shown = texts.in(Language.SELKO).entrySet().stream()
                .filter(it ->
                        !FOR_STAFF.contains(it.getKey().substring(0, it.getKey().indexOf('.'))))
                .map(Map.Entry::getValue);
        var written = pages(Language.SELKO).values().stream().flatMap(String::lines);
        assertThat(Stream.concat(shown, written).flatMap(TextsTest::sentences))
                .hasSizeGreaterThan(500)
                .allMatch(it -> wordsIn(it) <= WORDS_IN_A_PLAIN_SENTENCE);
    }

    @Test
    void names_no_sensitive_thing_in_the_titles_of_the_browser() {
        texts.in(Language.FI).keySet().stream()
                .filter(it -> it.startsWith("portal.title."))
                .forEach(key -> {
                    for (var language : Language.values()) {
                        assertThat(texts.in(language).get(key).toLowerCase())
                                .doesNotContain("lastensuojel", "barnskydd", "child", "turva", "trygg", "safe");
                    }
                });
    }

    @Test
    void knows_every_key_the_pages_ask_for() throws IOException {
        var asked = new TreeSet<String>();
        for (var folder : List.of("src/main/java", "src/main/jte")) {
            for (var file : filesUnder(Path.of(folder))) {
                KEY.matcher(Files.readString(file)).results().forEach(it -> asked.add(it.group(1)));
            }
        }
        var known = texts.in(Language.FI).keySet();
        assertThat(asked).isNotEmpty().allMatch(key -> known.contains(key) || known.contains(key + ".one"));
    }

    @Test
    void has_every_long_page_in_every_language() throws IOException {
        for (var language : Language.values()) {
            var pages = pages(language);
            assertThat(pages.keySet()).isEqualTo(pages(Language.FI).keySet()).isNotEmpty();
            assertThat(pages.values()).allMatch(it -> it.startsWith("# "));
            pages.forEach((name, text) ->
                    assertThat(gaps(readIn(Language.FI, name))).as(name).containsAll(gaps(text)));
        }
    }

    private static Set<String> gaps(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.startsWith("term.") && !it.startsWith("Term."))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sentences(String text) {
        var withoutLinks = text.replaceAll("]\\([^)]*\\)", "]");
        return Arrays.stream(withoutLinks.split("(?<=[.?:])[*\\s]+"));
    }

    private static long wordsIn(String sentence) {
        return Arrays.stream(sentence.split("\\s+"))
                .filter(it -> it.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Map<String, String> pages(Language language) throws IOException {
        return filesUnder(PAGES.resolve(language.path())).stream()
                .map(it -> it.getFileName().toString())
                .collect(Collectors.toMap(it -> it, it -> readIn(language, it)));
    }

    private static String readIn(Language language, String name) {
        try {
            return Files.readString(PAGES.resolve(language.path()).resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
