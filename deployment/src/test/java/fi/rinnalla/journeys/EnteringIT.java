package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Feedback that a worker writes down for somebody")
class EnteringIT {
    private static final String FORM = "/tyo/palaute/uusi";
    private static final House HOUSE = House.open();
    private static final Knock LAUSTE = HOUSE.knock("lauste.localhost");
    private static final String COOKIE = signedIn();

    @Test
    void is_kept_once_and_makes_a_card_to_hand_over() {
        var form = filled("Paperilla toivottiin toista tuolia.");

        var kept = send(form);
        var again = send(form);

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(cardWords(kept)).hasSize(5).isEqualTo(cardWords(again));
    }

    @Test
    void is_not_overwritten_by_other_words_in_the_same_form() {
        var form = filled("Ensin näin.");
        send(form);
        form.put("wish", "Sitten aivan toisin.");

        var answer = send(form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Sitten aivan toisin.");
    }

    @Test
    void needs_the_word_that_its_author_has_heard_the_promise_and_keeps_what_was_typed() {
        var form = filled("Tämän ehti jo kirjoittaa.");
        form.remove("agreed");

        var answer = send(form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Tämän ehti jo kirjoittaa.", "role=\"alert\"");
    }

    private static Map<String, String> filled(String wish) {
        return Forms.with(
                LAUSTE.get(FORM, "Cookie", COOKIE),
                "source",
                "paper",
                "language",
                "fi",
                "place",
                "",
                "mood",
                "well",
                "wish",
                wish,
                "card",
                "true",
                "agreed",
                "true");
    }

    private static HttpResponse<String> send(Map<String, String> form) {
        return LAUSTE.post(FORM, form, "Cookie", COOKIE);
    }

    private static String signedIn() {
        var worker = HOUSE.demo().worker("lauste.localhost", "WORKER");
        var form = Forms.with(LAUSTE.get("/kirjaudu"), "email", worker.email(), "password", worker.password());
        return LAUSTE.post("/kirjaudu", form).headers().allValues("set-cookie").stream()
                .map(it -> it.split(";")[0])
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    private static List<String> cardWords(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select(".wordcard li, .wordcard .word").eachText();
    }
}
