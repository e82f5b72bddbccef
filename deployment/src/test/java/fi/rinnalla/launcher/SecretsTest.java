package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A secret of the house")
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void is_thirty_two_random_bytes_and_stays_the_same() {
        var first = new Secrets(folder).hex("master");

        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(new Secrets(folder).hex("master")).isEqualTo(first);
        assertThat(new Secrets(folder).hex("context")).isNotEqualTo(first);
    }

    @Test
    void can_be_read_by_its_owner_and_by_nobody_else() throws Exception {
        var secrets = new Secrets(folder);
        secrets.makeKeys();

        for (var key : Secrets.KEYS) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(key))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void leaves_nothing_half_written_beside_it() throws Exception {
        new Secrets(folder).makeKeys();

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Secrets.KEYS);
        }
    }

    @Test
    void that_can_be_neither_read_nor_made_is_said_in_one_sentence() {
        assertThatThrownBy(() -> new Secrets(folder.resolve("missing")).hex("master"))
                .isInstanceOf(Refused.class)
                .hasMessage("The secret " + folder.resolve("missing/master") + " can be neither read nor made.");
    }

    @Test
    void is_never_made_anew_where_there_is_data() throws Exception {
        var secrets = new Secrets(folder);
        secrets.makeKeys();
        Files.delete(folder.resolve("master"));

        assertThatThrownBy(secrets::needKeys)
                .isInstanceOf(Refused.class)
                .hasMessage("The secret " + folder.resolve("master") + " is missing; put back the right secrets.");
    }
}
