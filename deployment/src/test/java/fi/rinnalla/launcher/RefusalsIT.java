package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What stands in the way of a start is said in one sentence, with a non-zero exit:")
class RefusalsIT {

    @TempDir
    Path folder;

    @Test
    void an_option_nobody_knows() throws Exception {
        saysAndExits(2, "Rinnalla: There is no option --fast.", "run", "--fast");
    }

    @Test
    void a_command_nobody_knows() throws Exception {
        saysAndExits(2, "Rinnalla: The commands are: run, admin.", "fly");
    }

    @Test
    void a_port_that_is_taken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());
            saysAndExits(
                    1,
                    "Rinnalla: Port " + port
                            + " is taken or not allowed; stop what uses it or choose another with --port.",
                    "run",
                    "--port",
                    port,
                    "--data",
                    folder.resolve("data").toString());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to() throws Exception {
        saysAndExits(
                1,
                "Rinnalla: The data folder /proc/rinnalla cannot be written to; choose another with --data.",
                "run",
                "--port",
                freePort(),
                "--data",
                "/proc/rinnalla");
    }

    @Test
    void a_database_that_cannot_be_reached() throws Exception {
        var port = freePort();
        DataFolder.prepare(folder.resolve("data")).makeKeys();
        var launched = Launched.with(
                folder.resolve("said"),
                "run",
                "--port",
                freePort(),
                "--data",
                folder.resolve("data").toString(),
                "--database",
                "jdbc:postgresql://127.0.0.1:" + port + "/");

        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.lastLine())
                .startsWith("Rinnalla: The database jdbc:postgresql://127.0.0.1:" + port
                        + "/rinnalla cannot be reached as rinnalla_migrator: Connection to 127.0.0.1:" + port
                        + " refused")
                .endsWith(".");
        assertThat(launched.said()).doesNotContain("\tat ");
    }

    @Test
    void an_application_that_cannot_be_deployed() throws Exception {
        var home = homeWithABrokenApplication();
        var launched = Launched.inHome(
                home,
                folder.resolve("said"),
                "run",
                "--no-demo",
                "--port",
                freePort(),
                "--data",
                folder.resolve("data").toString());

        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.said())
                .contains(
                        "Rinnalla: The server could not deploy Rinnalla",
                        "; " + folder.resolve("data/log/server.log") + " says more.");
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_java_that_is_too_old() throws Exception {
        var java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.22\" 2024-01-16' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        var builder = new ProcessBuilder(Home.found().root().resolve("rinnalla").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("JAVA_HOME", folder.toString());
        var script = builder.start();

        assertThat(script.waitFor()).isEqualTo(1);
        assertThat(folder.resolve("said"))
                .content()
                .isEqualTo("Rinnalla: Java 17 or newer is needed, but " + java
                        + " is version 11; set JAVA_HOME to a newer one.\n");
    }

    private void saysAndExits(int exitCode, String sentence, String... arguments) throws Exception {
        var launched = Launched.with(folder.resolve("said"), arguments);

        assertThat(launched.exitCode()).as(Arrays.toString(arguments)).isEqualTo(exitCode);
        assertThat(launched.said()).isEqualTo(sentence + "\n");
    }

    /** Everything of ours but the application, which is a WAR with a filter that throws while it starts. */
    private Home homeWithABrokenApplication() throws Exception {
        var home = new Home(folder.resolve("home"));
        Files.createDirectories(home.war().getParent());
        Files.createSymbolicLink(home.postgres(), Home.found().postgres());
        Files.createSymbolicLink(home.server(), Home.found().server());
        BrokenWar.write(home.war());
        return home;
    }

    private static String freePort() {
        return Integer.toString(Ports.anyFree());
    }
}
