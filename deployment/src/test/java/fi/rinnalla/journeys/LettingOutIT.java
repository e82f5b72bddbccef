package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text whose day of publication cannot be read")
class LettingOutIT {
    private static final House HOUSE = House.open();
    private static final Guest WORKER = Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"));

    @Test
    void stays_a_draft_and_is_asked_for_the_day() {
        var news = drafted();

        var answer = publish(news, "huomenna");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#day-problem").text()).isEqualTo("Valitse julkaisupäivä.");
        assertThat(isDraft(news)).isTrue();
    }

    @Test
    void is_let_out_once_the_day_is_there() {
        var news = drafted();

        assertThat(publish(news, "2099-01-01").statusCode()).isEqualTo(303);

        assertThat(isDraft(news)).isFalse();
        WORKER.post(news + "/julkaisu/peru", Forms.in(WORKER.get(news)));
        assertThat(isDraft(news)).isTrue();
    }

    private static String drafted() {
        var form = Forms.with(
                WORKER.get("/hallinta/uutiset"),
                "language",
                "fi",
                "title",
                "Luonnos",
                "body",
                "Sanoja, joita kukaan ei vielä lue.");
        return WORKER.post("/hallinta/uutiset", form)
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("^https?://[^/]*|\\?.*", "");
    }

    private static HttpResponse<String> publish(String news, String day) {
        var key = Jsoup.parse(WORKER.get(news).body())
                .select("form[action$='/julkaisu'] input[type=hidden]")
                .first();
        return WORKER.post(news + "/julkaisu", Map.of(key.attr("name"), key.val(), "day", day));
    }

    private static boolean isDraft(String news) {
        return Jsoup.parse(WORKER.get(news).body())
                        .select("form[action$='/julkaisu']")
                        .size()
                == 1;
    }
}
