package fi.rinnalla.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The code as it is written, beside the table that an operator reads. */
@DisplayName("Every setting")
class SettingsTest {
    private static final Pattern ASKED_FOR = Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"");
    private static final Pattern IN_A_SOURCE = Pattern.compile("\\$\\{MPCONFIG=([^:}]+)");
    private static final Pattern OF_THE_LAUNCHER = Pattern.compile("settings\\.put\\(\"(rinnalla\\.[^\"]+)\"");
    private static final Pattern OF_THE_ENVIRONMENT = Pattern.compile("getenv\\(\"(RINNALLA_[A-Z_]+)\"");
    private static final Pattern NAME = Pattern.compile("`(rinnalla\\.[a-z.]+)`");

    private static final String OPERATIONS = read(Path.of("../docs/operations.md"));

    @Test
    void that_the_house_reads_is_in_the_table_and_nothing_else_is() {
        var read = union(inTheCode(ASKED_FOR), inTheCode(IN_A_SOURCE));

        assertThat(read).hasSizeGreaterThan(20);
        assertThat(inTheTable("")).containsExactlyInAnyOrderElementsOf(union(read, inTheCode(OF_THE_LAUNCHER)));
    }

    @Test
    void that_run_sets_by_itself_is_marked_so() {
        assertThat(inTheCode(OF_THE_LAUNCHER)).hasSizeGreaterThan(5);
        assertThat(inTheTable("*")).containsAll(inTheCode(OF_THE_LAUNCHER));
    }

    @Test
    void of_the_environment_alone_is_told_of_too() {
        var table = inTheTable("").stream()
                .map(it -> it.toUpperCase(Locale.ROOT).replace('.', '_'))
                .collect(Collectors.toSet());

        assertThat(inTheCode(OF_THE_ENVIRONMENT))
                .hasSizeGreaterThan(2)
                .allMatch(it -> table.contains(it) || OPERATIONS.contains("`" + it));
    }

    /** @param mark what stands after the names */
    private static Set<String> inTheTable(String mark) {
        var settings = OPERATIONS.split("\n## Settings\n")[1].split("\n## ")[0];
        return settings.lines()
                .filter(it -> it.startsWith("| `"))
                .map(it -> it.split("\\|")[1].strip())
                .filter(it -> it.endsWith(mark))
                .flatMap(it -> NAME.matcher(it).results().map(name -> name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inTheCode(Pattern pattern) {
        return Stream.of("domain", "persistence", "services", "web", "deployment")
                .flatMap(it -> files(Path.of("..", it, "src/main/java")))
                .flatMap(it -> pattern.matcher(read(it)).results().map(name -> name.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Arrays.stream(sets).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(it -> it.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
