package fi.rinnalla.launcher;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded database")
class EmbeddedDatabaseIT {

    @TempDir
    Path folder;

    private DataFolder data;
    private Secrets secrets;
    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        data = DataFolder.open(folder);
        secrets = new Secrets(data.folder("secrets"));
        database = started();
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
        data.close();
    }

    @Test
    void keeps_what_was_acknowledged_and_tells_nobody() throws Exception {
        var wanted = Map.ofEntries(
                entry("fsync", "on"),
                entry("synchronous_commit", "on"),
                entry("full_page_writes", "on"),
                entry("data_checksums", "on"),
                entry("password_encryption", "scram-sha-256"),
                entry("listen_addresses", "127.0.0.1"),
                entry("unix_socket_directories", ""),
                entry("log_statement", "none"),
                entry("log_min_error_statement", "panic"),
                entry("log_error_verbosity", "terse"),
                entry("log_parameter_max_length", "0"),
                entry("log_parameter_max_length_on_error", "0"),
                entry("server_encoding", "UTF8"));

        var found = new HashMap<String, String>();
        for (var setting : wanted.keySet()) {
            found.put(setting, answer("show " + setting));
        }

        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void keeps_its_data_its_password_and_its_port_over_a_restart() throws Exception {
        var address = database.address();
        answer("create table kept as select 42 as number; select 1");

        database.close();
        database = started();

        assertThat(database.address()).isEqualTo(address);
        assertThat(answer("select number from kept")).isEqualTo("42");
    }

    @Test
    void rises_again_after_being_killed() throws Exception {
        answer("create table kept as select 42 as number; select 1");
        var postmaster = ProcessHandle.of(pid()).orElseThrow();
        var children = postmaster.children().toList();

        postmaster.destroyForcibly();
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
        assertThat(folder.resolve("postgres/postmaster.pid")).exists();
        database = started();

        assertThat(answer("select number from kept")).isEqualTo("42");
    }

    @Test
    void that_was_left_running_by_a_killed_launcher_is_stopped_and_started_anew() throws Exception {
        var left = pid();

        database = started();

        assertThat(ProcessHandle.of(left).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(answer("select 1")).isEqualTo("1");
    }

    @Test
    void begins_again_when_its_first_making_was_interrupted() throws Exception {
        database.close();
        Files.move(folder.resolve("postgres"), folder.resolve("postgres.new"));
        Files.delete(folder.resolve("postgres.new/PG_VERSION"));

        database = started();

        assertThat(answer("select 1")).isEqualTo("1");
    }

    @Test
    void lets_nobody_in_without_the_password() {
        assertThatThrownBy(() -> database.address().open("postgres", EmbeddedDatabase.SUPERUSER, "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void leaves_no_process_behind() throws Exception {
        var postmaster = pid();

        database.close();

        assertThat(ProcessHandle.of(postmaster).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private EmbeddedDatabase started() {
        var started = EmbeddedDatabase.in(data, PostgresPrograms.in(Home.found().postgres()));
        started.start(secrets);
        return started;
    }

    private long pid() throws Exception {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0));
    }

    private String answer(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            var found = statement.execute(sql);
            while (!found) {
                found = statement.getMoreResults();
            }
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection superuser() throws SQLException {
        return database.address().open("postgres", EmbeddedDatabase.SUPERUSER, secrets.hex(EmbeddedDatabase.SUPERUSER));
    }
}
