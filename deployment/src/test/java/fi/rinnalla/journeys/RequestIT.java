package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever asks for somebody beside them")
class RequestIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest next = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
    private final Knock door = HOUSE.knock(HERE);

    @Test
    void is_heard_answered_in_writing_and_forgotten_when_they_want() {
        var form = asking("Toivon rauhallista seuraa kahville.");
        form.put("answered", "call");
        form.put("number", "040 000 0088");
        var sent = door.post("/fi/pyynto", form);
        assertThat(sent.statusCode()).isEqualTo(200);
        var words = words(sent);
        assertThat(words(door.post("/fi/pyynto", form)))
                .as("a double click shows the same card")
                .isEqualTo(words);

        var parent = Guest.holding(HOUSE, HERE, words);
        var mine = parent.page("/fi/vastaus")
                .select("main a[href*=/vastaus/pyynnot/]")
                .attr("href");
        assertThat(parent.reads(mine))
                .contains("Pyyntösi on perillä", "viimeistään", "Toivon rauhallista seuraa", "040 000 0088");

        var desk = "/tyo/pyynnot/" + mine.substring(mine.lastIndexOf('/') + 1);
        assertThat(worker.reads("/tyo")).contains("odottaa meitä");
        assertThat(worker.page("/tyo/pyynnot").text()).doesNotContain("Toivon rauhallista", "040 000 0088");
        assertThat(worker.reads(desk)).contains("Toivon rauhallista seuraa", "040 000 0088", "vain etunimesi");
        assertThat(next.get(desk).statusCode()).isEqualTo(404);

        var answer = Forms.with(worker.get(desk), "message", "Hei! Sopisiko kahvi torstaina?");
        assertThat(worker.post(desk + "/viesti", answer).statusCode()).isEqualTo(303);
        worker.post(desk + "/viesti", answer);
        assertThat(parent.page(mine).select(".quote").eachText()).containsExactly("Hei! Sopisiko kahvi torstaina?");
        assertThat(parent.page("/fi/vastaus").select("a[href=" + mine + "] .tag"))
                .as("news")
                .hasSize(1);

        var back = Forms.with(parent.get(mine), "message", "Torstai sopii.");
        assertThat(parent.post(mine + "/viesti", back).statusCode()).isEqualTo(303);
        assertThat(worker.page(desk).select(".quote").eachText()).last().isEqualTo("Torstai sopii.");

        worker.post(desk + "/tila", Map.of("oli", "looking", "next", "ended"));
        assertThat(worker.page(desk).text()).doesNotContain("040 000 0088");
        assertThat(parent.reads(mine)).contains("Pyyntö on päättynyt");

        assertThat(parent.post(mine + "/poista", Map.of()).statusCode()).isEqualTo(303);
        assertThat(worker.get(desk).statusCode()).isEqualTo(404);
        assertThat(door.post("/fi/pyynto", form).statusCode())
                .as("its form brings nothing back")
                .isEqualTo(409);
    }

    @Test
    void has_nothing_in_the_database_that_anybody_could_read() {
        door.post("/fi/pyynto", asking("Kanelipulla ja kaakao."));

        assertThat(
                        Ledger.of(HOUSE.data(), "aspa")
                                .list(
                                        Long.class,
                                        "select count(*) from app.support_request where position('Kanelipulla'::bytea in words) > 0"))
                .containsExactly(0L);
    }

    @Test
    void keeps_what_was_typed_and_hears_what_to_mend() {
        var form = asking("Toivon iltaa.");
        form.remove("wishes");
        form.put("answered", "call");
        form.put("number", "numero");

        var refused = door.post("/sv/pyynto", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select(".problems a").eachAttr("href")).containsExactlyInAnyOrder("#wishes", "#number");
        assertThat(again.select("#number").attr("value")).isEqualTo("numero");
        assertThat(again.select("#told").text()).isEqualTo("Toivon iltaa.");
        assertThat(again.select("input[name=answered][value=call]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void is_told_that_other_words_in_a_form_already_sent_are_not_kept_yet() {
        var form = asking("Ensin näin.");
        door.post("/fi/pyynto", form);
        form.put("told", "Sitten toisin.");

        var other = door.post("/fi/pyynto", form);

        assertThat(other.statusCode()).isEqualTo(409);
        var fresh = Forms.in(other);
        assertThat(fresh.get("told")).isEqualTo("Sitten toisin.");
        assertThat(door.post("/fi/pyynto", withWish(fresh)).statusCode()).isEqualTo(200);
    }

    @Test
    void may_ask_on_the_phone_and_hears_the_words_of_the_card() {
        var form = withWish(Forms.with(worker.get("/tyo/pyynnot/uusi?tapa=call"), "told", "Toivon puhelua."));
        assertThat(form).containsEntry("source", "call");
        assertThat(worker.post("/tyo/pyynnot/uusi", form).statusCode())
                .as("nobody has heard the promise")
                .isEqualTo(422);
        form.put("agreed", "true");

        var words = words(worker.post("/tyo/pyynnot/uusi", form));

        var parent = Guest.holding(HOUSE, HERE, words);
        assertThat(parent.page("/fi/vastaus").select("main a[href*=/vastaus/pyynnot/]"))
                .hasSize(1);
    }

    private Map<String, String> asking(String words) {
        return withWish(Forms.with(door.get("/fi/pyynto"), "told", words));
    }

    private static Map<String, String> withWish(Map<String, String> form) {
        var filled = new HashMap<>(form);
        filled.put("wishes", "talk_with_a_peer");
        return filled;
    }

    private static String words(HttpResponse<String> page) {
        return String.join(" ", Jsoup.parse(page.body()).select(".wordcard li").eachText());
    }
}
