package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One start, looked at from several sides, then ended; the order of the tests is the order of an operator's day. */
@DisplayName("A running Rinnalla")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunIT {

    @TempDir
    static Path folder;

    private static int port;
    private static Launched running;

    @BeforeAll
    static void start() throws Exception {
        port = Ports.anyFree();
        running = launch("first").ready();
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @Test
    @Order(1)
    void listens_on_loopback_only_and_on_two_ports_only() throws Exception {
        var databasePort = Integer.parseInt(
                Files.readString(data().resolve("postgres.port")).strip());

        assertThat(ListeningSockets.of(processes()))
                .containsExactlyInAnyOrder("127.0.0.1:" + port, "127.0.0.1:" + databasePort);
    }

    @Test
    @Order(1)
    void names_no_address_while_there_is_no_door() throws Exception {
        assertThat(running.said().lines()).contains("Rinnalla is ready").noneMatch(it -> it.contains("http://"));
    }

    @Test
    @Order(1)
    void has_its_own_health_checks_up() {
        var health = new Health(port);

        assertThat(health.isStarted()).isTrue();
        assertThat(health.isReady()).isTrue();
    }

    @Test
    @Order(1)
    void takes_the_servers_classes_from_the_archive_that_the_rehearsal_made() throws Exception {
        var server = Files.readString(data().resolve("server.pid")).split(" ")[0];
        var mapped = Files.readAllLines(Path.of("/proc", server, "maps"));

        var archive = ServerProgram.in(Home.found().server()).classes().toString();
        assertThat(mapped).anyMatch(it -> it.endsWith(archive));
    }

    @Test
    @Order(1)
    void leaves_nothing_in_its_folder_that_others_could_read() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data())))
                .isEqualTo("rwx------");
        try (var files = Files.walk(data().resolve("secrets"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    @Order(1)
    void writes_no_secret_into_its_logs() throws Exception {
        var secrets = contents(data().resolve("secrets"));

        for (var log : contents(data().resolve("log"))) {
            assertThat(secrets).noneMatch(log::contains);
        }
        assertThat(secrets).noneMatch(running.said()::contains);
    }

    @Test
    @Order(2)
    void is_not_started_twice_on_the_same_folder() throws Exception {
        var second = Launched.with(
                folder.resolve("second"),
                "run",
                "--port",
                Integer.toString(Ports.anyFree()),
                "--data",
                data().toString());

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said())
                .isEqualTo("Rinnalla: Another Rinnalla is already using the data folder " + data() + ".\n");
    }

    @Test
    @Order(3)
    void ends_with_everything_it_started_when_asked_to() throws Exception {
        var started = processes();
        assertThat(started).hasSizeGreaterThan(2);

        running.process().destroy();

        running.exitCode();
        assertThat(started).noneMatch(ProcessHandle::isAlive);
        assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(4)
    void starts_again_with_what_was_there() throws Exception {
        var secrets = contents(data().resolve("secrets"));

        running = launch("again").ready();

        assertThat(contents(data().resolve("secrets"))).isEqualTo(secrets);
        assertThat(running.said()).doesNotContain("making the database");
    }

    @Test
    @Order(5)
    void clears_up_after_a_launcher_that_was_killed() throws Exception {
        var left = processes();
        running.process().destroyForcibly().waitFor();

        running = launch("after-a-kill").ready();

        assertThat(left).noneMatch(ProcessHandle::isAlive);
    }

    /** A terminal sends Ctrl-C to everything that runs in it: to the server as well, not to the database, which has parted. */
    @Test
    @Order(6)
    void ends_as_cleanly_at_ctrl_c() throws Exception {
        var started = processes();
        var launcher = running.process().toHandle();
        var command = new ArrayList<>(List.of("kill", "-INT", Long.toString(launcher.pid())));
        launcher.descendants().map(it -> Long.toString(it.pid())).forEach(command::add);

        new ProcessBuilder(command).start().waitFor();

        running.exitCode();
        assertThat(started).noneMatch(ProcessHandle::isAlive);
        assertThat(data().resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(running.said()).doesNotContain("ended by itself");
    }

    /**
     * Without the demonstration, whose history would only take time here. A build that runs in the background may have told its
     * children to overhear Ctrl-C; a terminal has not.
     */
    private static Launched launch(String name) throws Exception {
        return Launched.after(
                List.of("env", "--default-signal=INT"),
                Home.found(),
                Map.of(),
                folder.resolve(name),
                "run",
                "--no-demo",
                "--port",
                Integer.toString(port),
                "--data",
                data().toString());
    }

    private static Path data() {
        return folder.resolve("data");
    }

    /** The launcher, the server, and the database, which has parted from its parent. */
    private static List<ProcessHandle> processes() throws Exception {
        var postmaster = Long.parseLong(
                Files.readAllLines(data().resolve("postgres/postmaster.pid")).get(0));
        var roots = Stream.of(
                running.process().toHandle(), ProcessHandle.of(postmaster).orElseThrow());
        return roots.flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .toList();
    }

    private static List<String> contents(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(RunIT::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
