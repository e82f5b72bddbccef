package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody without a phone of their own")
class SeatsForOthersIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest next = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
    private String group;

    @BeforeEach
    void a_group_of_their_own() {
        var form = new HashMap<>(OwnThings.FILLED);
        form.put("times", "2");
        form.put("key", Forms.in(worker.get("/tyo/ryhmat/uusi/ryhma")).get("key"));
        group = worker.post("/tyo/ryhmat/uusi/ryhma", form)
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+|\\?.*", "");
        worker.post(group + "/julkaisu", Map.of());
    }

    @AfterEach
    void it_is_gone() {
        worker.post(group + "/piilotus", Map.of());
    }

    @Test
    void has_a_seat_taken_for_them_on_a_card_whose_words_are_read_aloud() {
        var form = form("Puhelinnimi");
        form.remove("agreed");
        assertThat(worker.post(group + "/ilmoita", form).statusCode())
                .as("nobody has heard the promise")
                .isEqualTo(422);
        form.put("agreed", "true");

        var words = words(worker.post(group + "/ilmoita", form));
        assertThat(words(worker.post(group + "/ilmoita", form)))
                .as("a double click shows the same card")
                .isEqualTo(words)
                .isNotEmpty();

        var parent = Guest.holding(HOUSE, HERE, words);
        assertThat(parent.page("/fi/vastaus").select("main a[href*=/vastaus/paikat/]"))
                .hasSize(1);
        assertThat(roster().select(".rows li")).hasSize(1);

        var twice = form("Toinen");
        twice.putAll(Map.of("card", "held", "words", words));
        var refused = worker.post(group + "/ilmoita", twice);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select("#nickname").attr("value"))
                .isEqualTo("Toinen");
    }

    @Test
    void has_the_seat_put_onto_the_card_they_have() {
        var words = Guest.newCard(HOUSE.knock(HERE));
        var form = form("Kortillinen");
        form.put("card", "held");
        assertThat(problem(form)).contains("Pyydä häntä lukemaan korttinsa sanat");
        form.put("words", "ei näitä sanoja löydy mistään");
        assertThat(problem(form)).contains("Näillä sanoilla ei löydy korttia");
        form.put("words", words);

        assertThat(worker.post(group + "/ilmoita", form).body()).contains("Paikka on hänen omalla kortillaan");

        assertThat(Guest.holding(HOUSE, HERE, words).page("/fi/vastaus").select("main a[href*=/vastaus/paikat/]"))
                .hasSize(1);
    }

    @Test
    void gives_it_back_by_a_call_and_has_it_again_when_that_was_a_mistake() {
        var form = form("Perujatar");
        form.put("needs", "interpreter");
        worker.post(group + "/ilmoita", form);
        var free = roster().select("form[action$=/vapautus]").attr("action");
        assertThat(next.post(free, Map.of()).statusCode()).isEqualTo(404);

        var freed = Jsoup.parse(worker.post(free, Map.of()).body());
        assertThat(freed.select(".made").text()).contains("Vapautettu: Perujatar");
        assertThat(roster().text()).doesNotContain("Perujatar");
        assertThat(worker.post(free, Map.of()).statusCode()).as("twice is once").isEqualTo(303);

        var undo = freed.select(".made form").first();
        var fields = new HashMap<String, String>();
        undo.select("input[name]").forEach(it -> fields.put(it.attr("name"), it.val()));
        assertThat(worker.post(undo.attr("action"), fields).statusCode()).isEqualTo(303);
        worker.post(undo.attr("action"), fields);

        assertThat(roster().select(".rows li").text()).contains("Perujatar", "Tulkki");
    }

    private String problem(Map<String, String> form) {
        var answer = worker.post(group + "/ilmoita", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".problems").text();
    }

    private Map<String, String> form(String nickname) {
        var form = Forms.with(worker.get(group + "/ilmoita"), "nickname", nickname);
        form.put("agreed", "true");
        return form;
    }

    private Document roster() {
        return worker.page(group + "/nimimerkit");
    }

    private static String words(HttpResponse<String> page) {
        return String.join(" ", Jsoup.parse(page.body()).select(".wordcard li").eachText());
    }
}
