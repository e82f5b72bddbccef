package fi.rinnalla.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An operator's first day with a PostgreSQL that is there already; the order of the tests is the order of the day. */
@DisplayName("Rinnalla on an outside database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutsideDatabaseIT {
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,connection,content-length");
    }

    @TempDir
    static Path folder;

    private static final int PORT = Ports.anyFree();
    private static OutsidePostgres outside;

    @BeforeAll
    static void somebodyStartsIt() throws Exception {
        outside = new OutsidePostgres(folder);
    }

    @AfterAll
    static void somebodyStopsIt() {
        outside.close();
    }

    @Test
    @Order(1)
    void is_prepared_with_the_superusers_password_and_may_be_prepared_again() throws Exception {
        assertThat(admin("database", "prepare")).contains("Roles and databases are in place", "migrations were made.");
        assertThat(admin("database", "prepare")).contains("The schema was up to date.");
        assertThat(admin("database", "check")).contains("The tenant wall stands.");
        assertThat(admin(
                        "tenant",
                        "create",
                        "--slug",
                        "koti",
                        "--name",
                        "Koti",
                        "--host",
                        "koti.localhost",
                        "--colour",
                        "#7a2d5b",
                        "--phone",
                        "000 000 0000",
                        "--published"))
                .contains("The organisation 'koti' is open at koti.localhost");
    }

    @Test
    @Order(2)
    void serves_an_organisation_and_leaves_the_server_running_when_it_ends() throws Exception {
        try (var running = run("first")) {
            assertThat(page().statusCode()).isEqualTo(200);
            assertThat(page().body()).contains("Koti");
            assertThat(folder.resolve("data/postgres")).doesNotExist();
            assertThat(running.said()).doesNotContain("making the database");
        }
        assertThat(outside.isAlive()).isTrue();
    }

    @Test
    @Order(3)
    void finds_everything_again_at_the_next_start() throws Exception {
        try (var running = run("again")) {
            assertThat(page().body()).contains("Koti");
            assertThat(running.said()).contains("http://koti.localhost:" + PORT + "/");
        }
        assertThat(outside.isAlive()).isTrue();
    }

    private static Launched run(String name) throws Exception {
        return Launched.with(
                        folder.resolve(name),
                        "run",
                        "--no-demo",
                        "--port",
                        Integer.toString(PORT),
                        "--data",
                        folder.resolve("data").toString(),
                        "--database",
                        outside.address())
                .ready();
    }

    private static String admin(String... words) throws Exception {
        var command = new java.util.ArrayList<>(java.util.List.of("admin"));
        command.addAll(java.util.List.of(words));
        command.addAll(java.util.List.of("--data", folder.resolve("data").toString(), "--database", outside.address()));
        var launched = Launched.knowing(
                Map.of("RINNALLA_SUPERUSER_PASSWORD", OutsidePostgres.PASSWORD),
                folder.resolve("said"),
                command.toArray(String[]::new));
        assertThat(launched.exitCode()).as(launched.said()).isZero();
        return launched.said();
    }

    private static HttpResponse<String> page() throws Exception {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/fi/"))
                        .header("Host", "koti.localhost")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
