package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A worker who hangs up a poster")
class HangingPostersIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final Guest WORKER = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private static final Knock STREET = HOUSE.knock(HERE);

    @Test
    void makes_it_once_looks_at_it_and_prints_it() {
        var poster = made("wall");
        var page = Jsoup.parse(
                WORKER.get(poster + "?kieli=sv&koko=a3&sanat=neutraali").body());
        var picture = page.selectFirst("img.print");
        assertThat(picture.attr("alt")).contains("Prata med en förälder");
        assertThat(WORKER.bytes(picture.attr("src")).body()).startsWith(0x89, 'P', 'N', 'G');

        var file = WORKER.bytes(page.selectFirst("a[href*=juliste.pdf]").attr("href"));
        assertThat(file.headers().firstValue("content-type")).contains("application/pdf");
        assertThat(file.headers().firstValue("cache-control")).contains("no-store");
        assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(HOUSE.knock(HERE).get(poster + "/juliste.pdf").statusCode()).isEqualTo(303);
    }

    @Test
    void sees_how_often_its_code_was_opened_and_nothing_else() {
        var poster = made("door");
        var code = code(poster);
        var answer = STREET.get("/q/" + code, "Accept-Language", "sv");
        STREET.get("/q/" + code.toUpperCase());

        assertThat(place(answer)).startsWith("/sv/aukiolo#");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(Jsoup.parse(WORKER.get(poster).body())
                        .select("table tr:last-child td")
                        .text())
                .isEqualTo("2");
    }

    @Test
    void may_retire_it_and_take_it_into_use_again() {
        var poster = made("table");
        var code = code(poster);
        assertThat(place(STREET.get("/q/" + code))).startsWith("/fi/palaute?paikka=");

        WORKER.post(poster + "/poisto", Forms.in(WORKER.get(poster)));
        assertThat(place(STREET.get("/q/" + code))).isEqualTo("/fi/");
        assertThat(place(STREET.get("/q/aivan-outo"))).isEqualTo("/fi/");

        WORKER.post(poster + "/palautus", Forms.in(WORKER.get(poster)));
        assertThat(place(STREET.get("/q/" + code))).startsWith("/fi/palaute?paikka=");
        assertThat(place(HOUSE.knock("kasper.localhost").get("/q/" + code))).isEqualTo("/fi/");
    }

    @Test
    void is_told_at_the_field_what_is_missing() {
        var answer = WORKER.post(
                "/hallinta/julisteet", Forms.with(WORKER.get("/hallinta/julisteet"), "door", "", "kind", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#door-problem, #kind-problem"))
                .hasSize(2);
    }

    private static String made(String kind) {
        var page = WORKER.get("/hallinta/julisteet");
        var place =
                Jsoup.parse(page.body()).selectFirst("select[name=door] option").val();
        var form = Forms.with(page, "door", place, "kind", kind);
        var first = place(WORKER.post("/hallinta/julisteet", form)).replaceAll("\\?.*", "");
        assertThat(place(WORKER.post("/hallinta/julisteet", form))).startsWith(first);
        return first;
    }

    private static String code(String poster) {
        return Jsoup.parse(WORKER.get(poster).body())
                .selectFirst("main .nowrap")
                .text()
                .replace("/q/", "");
    }

    private static String place(HttpResponse<String> answer) {
        return Told.by(answer).location();
    }
}
