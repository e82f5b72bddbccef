package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The data folder")
class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void is_closed_to_everybody_but_its_owner() throws Exception {
        try (var data = DataFolder.open(temporary.resolve("deep/var"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.folder("secrets"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void is_used_by_one_run_at_a_time() throws Exception {
        try (var first = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Another Rinnalla is already using the data folder " + first.root() + ".");
        }
        DataFolder.open(temporary).close();
    }

    @Test
    void that_cannot_be_written_to_is_refused() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/rinnalla")))
                .isInstanceOf(Refused.class)
                .hasMessage("The data folder /proc/rinnalla cannot be written to; choose another with --data.");
    }
}
