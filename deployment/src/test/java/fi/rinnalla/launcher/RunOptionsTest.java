package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Whoever starts Rinnalla")
class RunOptionsTest {

    @Test
    void needs_to_say_nothing() {
        var options = RunOptions.from(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isAbsolute().endsWithRaw(java.nio.file.Path.of("var"));
        assertThat(options.demo()).isTrue();
        assertThat(options.database()).isEmpty();
    }

    @Test
    void may_choose_everything() {
        var options = RunOptions.from(List.of(
                "--no-demo", "--port", "8300", "--data", "/elsewhere", "--database", "jdbc:postgresql://db.example/"));

        assertThat(options.port()).isEqualTo(8300);
        assertThat(options.data()).hasToString("/elsewhere");
        assertThat(options.demo()).isFalse();
        assertThat(options.database()).map(it -> it.url("x")).contains("jdbc:postgresql://db.example/x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--colour blue   | There is no option --colour.",
                "--port          | The option --port needs a value.",
                "--port many     | The port must be a number from 1 to 65535, not 'many'.",
                "--port 65536    | The port must be a number from 1 to 65535, not '65536'.",
                "--database x:y  | The database's address must look like jdbc:postgresql://host:5432/, not 'x:y'.",
                "quickly         | 'run' does not know what to do with 'quickly'."
            })
    void hears_in_one_sentence_what_was_not_understood(String given, String sentence) {
        var refused = catchThrowableOfType(Refused.class, () -> RunOptions.from(List.of(given.split(" "))));

        assertThat(refused).hasMessage(sentence);
        assertThat(refused.exitCode()).isEqualTo(2);
    }
}
