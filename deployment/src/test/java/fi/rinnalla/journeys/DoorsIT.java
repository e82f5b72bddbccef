package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The doors of the house")
class DoorsIT {
    private static final House HOUSE = House.open();

    @Test
    void open_by_the_host_name_alone() {
        var kasper = HOUSE.knock("kasper.localhost").get("/fi/").body();
        var misled = HOUSE.knock("kasper.localhost")
                .get(
                        "/fi/?tenant=aspa",
                        "X-Forwarded-Host",
                        "aspa.localhost",
                        "Forwarded",
                        "host=aspa.localhost",
                        "Cookie",
                        "tenant=aspa")
                .body();

        assertThat(kasper).contains("Kasper").doesNotContain("Aspa");
        assertThat(misled).contains("Kasper").doesNotContain("Aspa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody.example",
                "localhost.evil.example",
                "kasper.localhost.evil.example",
                "127.0.0.1",
                "kasper"
            })
    void stay_shut_for_a_name_nobody_knows(String host) {
        var answer = HOUSE.knock(host).get("/fi/");

        assertThat(answer.statusCode()).isEqualTo(421);
        assertThat(answer.body()).doesNotContain("Kasper", "Aspa", "Lauste");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aspa/",
                "/fi/aspa",
                "/aspa/fi/palaute",
                "/aspa.localhost/fi/",
                "/fi/;host=aspa.localhost",
                "/fi/palaute/../../aspa/"
            })
    void are_chosen_by_no_path(String path) {
        var answer = HOUSE.knock("kasper.localhost").get(path);

        assertThat(answer.body()).contains("Kasper").doesNotContain("Aspa");
    }

    /** As HTTP has it: a whole address in the first line is the host that was asked for, and the header is not looked at. */
    @Test
    void are_never_two_at_once_where_the_first_line_and_the_header_say_different_names() throws IOException {
        var whole = said("GET http://aspa.localhost/fi/ HTTP/1.1", "Host: kasper.localhost");
        var path = said("GET //aspa.localhost/fi/ HTTP/1.1", "Host: kasper.localhost");

        assertThat(whole).contains("Aspa").doesNotContain("Kasper");
        assertThat(path).contains("Kasper").doesNotContain("Aspa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/1.1"})
    void stay_shut_for_whoever_names_none(String version) throws IOException {
        var answer = said("GET /fi/ " + version);

        assertThat(answer)
                .containsPattern("^HTTP/1\\.1 4(00|21) ")
                .doesNotContain("Kasper", "Aspa", "Lauste", "Payara");
    }

    /** As no client of ours would speak. */
    private static String said(String... lines) throws IOException {
        try (var socket = new Socket("127.0.0.1", HOUSE.port())) {
            socket.setSoTimeout(20_000);
            var asked = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void say_nothing_about_the_server_and_set_no_cookie() {
        for (var path : List.of(
                "/fi/",
                "/fi/aukiolo",
                "/fi/palaute",
                "/fi/vastaus",
                "/fi/sanoit-teimme",
                "/fi/turvassa",
                "/kirjaudu",
                "/fi/ei-ole")) {
            var headers = HOUSE.knock("lauste.localhost").get(path).headers();

            assertThat(headers.map())
                    .as(path)
                    .doesNotContainKeys("server", "x-powered-by", "set-cookie", "x-frame-options");
            assertThat(headers.firstValue("content-security-policy"))
                    .as(path)
                    .get()
                    .asString()
                    .startsWith("default-src 'none'");
            assertThat(headers.firstValue("referrer-policy")).as(path).contains("no-referrer");
        }
    }

    @Test
    void take_no_form_from_another_site() {
        var door = HOUSE.knock("aspa.localhost");
        var form = Forms.with(door.get("/fi/palaute"), "mood", "well");
        var body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .reduce((a, b) -> a + "&" + b)
                .orElseThrow();

        var forged = door.send(door.request(
                        "/fi/palaute",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build());
        var keyless = door.send(door.request("/fi/palaute", "Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("mood=well"))
                .build());
        var old = door.send(door.request("/fi/palaute", "Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .build());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(keyless.statusCode()).isEqualTo(403);
        assertThat(old.statusCode()).as("an old browser with our own form").isEqualTo(200);
    }

    @Test
    void begin_with_the_one_that_the_launcher_names() {
        var address = URI.create(HOUSE.ready().replaceFirst(".*Rinnalla is ready: ", ""));

        assertThat(address.getPort()).isEqualTo(HOUSE.port());
        assertThat(HOUSE.knock(address.getHost()).get(address.getPath()).statusCode())
                .isLessThan(400);
        assertThat(HOUSE.knock("localhost").get("/").statusCode()).isEqualTo(421);
    }

    @Test
    void refuse_a_form_that_is_too_large_in_our_own_words() {
        var door = HOUSE.knock("kasper.localhost");
        var answer = door.post("/fi/palaute", java.util.Map.of("wish", "a".repeat(70_000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Lähetys oli liian suuri");
    }

    @Test
    void let_a_reader_leave_at_once_without_script() {
        var answer = HOUSE.knock("kasper.localhost").get("/poistu");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).get().asString().startsWith("https://");
        assertThat(answer.headers().firstValue("clear-site-data")).contains("\"cookies\", \"storage\"");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }
}
