package fi.rinnalla.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A key file")
class SecretFilesTest {
    private static final String KEY = "0123456789abcdef".repeat(4);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void is_named() {
        file = folder.resolve("lookup");
    }

    @Test
    void holds_thirty_two_bytes_and_maybe_a_line_end() throws IOException {
        write(KEY + "\n", "rw-------");

        assertThat(SecretFiles.read(file)).hasSize(32).startsWith(0x01, 0x23, 0x45);
    }

    @Test
    void may_be_read_by_a_group_such_as_the_service() throws IOException {
        write(KEY, "rw-r-----");

        assertThat(SecretFiles.read(file)).hasSize(32);
    }

    @Test
    void is_refused_in_one_sentence_when_missing_short_or_not_hexadecimal() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> SecretFiles.read(file))
                .withMessageContaining("missing");

        write(KEY.substring(2), "rw-------");
        assertThatIllegalStateException()
                .isThrownBy(() -> SecretFiles.read(file))
                .withMessageContaining("not 32 bytes long")
                .withMessageContaining("lookup");

        write("a secret word", "rw-------");
        assertThatIllegalStateException()
                .isThrownBy(() -> SecretFiles.read(file))
                .withMessageContaining("not hexadecimal")
                .withMessageNotContaining("a secret word");
    }

    @Test
    void is_refused_when_everybody_can_read_or_write_it() throws IOException {
        for (var permissions : new String[] {"rw-r--r--", "rw-----w-"}) {
            write(KEY, permissions);

            assertThatIllegalStateException()
                    .isThrownBy(() -> SecretFiles.read(file))
                    .withMessageContaining("can be read by everybody")
                    .withMessageNotContaining(KEY);
        }
    }

    private void write(String content, String permissions) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
