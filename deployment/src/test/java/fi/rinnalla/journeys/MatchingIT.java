package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A parent and somebody who could walk beside them")
class MatchingIT {
    private static final House HOUSE = House.open();
    private static final String WORDS = "Toivon kiireetöntä kahvia.";

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({"kasper, Kajastus, Järvenpää", "lauste, Aamu, Turku", "aspa, Routa, Jyväskylä"})
    void both_say_yes_the_partner_first_and_each_reads_no_more_than_was_promised(
            String tenant, String called, String town) {
        var host = tenant + ".localhost";
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var partners = HOUSE.demo().workers(host, "EXPERIENCE_PARTNER");
        var partner = Guest.working(HOUSE, partners.get(1));
        var other = Guest.working(HOUSE, partners.get(0));
        var parent = Guest.holding(HOUSE, host, ask(HOUSE.knock(host), town));
        var mine = page(parent, "/fi/vastaus")
                .select("main a[href*=/vastaus/pyynnot/]")
                .attr("href");
        var desk = "/tyo/pyynnot/" + mine.substring(mine.lastIndexOf('/') + 1);

        var candidate = candidate(page(worker, desk + "/ehdokkaat"), called);
        assertThat(candidate.text()).contains("Miksi ehdotamme", "Tulee toivotulle paikkakunnalle");
        worker.post(desk + "/ehdokkaat", fields(candidate));
        assertThat(page(worker, desk + "/ehdokkaat").select("main").text()).contains("Odottaa: " + called);
        assertThat(page(parent, mine).select("main").text()).doesNotContain(called);

        var asked =
                page(partner, "/oma").select("form[action^=/oma/ehdotukset/]").last();
        assertThat(page(partner, "/oma").select("main").text())
                .contains("Sinua kysytään", "jutella")
                .doesNotContain(WORDS);
        assertThat(other.post(asked.attr("action"), Map.of("answer", "yes")).statusCode())
                .isEqualTo(404);
        partner.post(asked.attr("action"), Map.of("answer", "yes"));

        assertThat(page(parent, mine).select("main").text())
                .contains(called + " voisi tulla rinnallesi", "Sinä päätät");
        parent.post(mine + "/ehdotus", Map.of("answer", "yes"));
        assertThat(page(parent, mine).select("main").text()).contains("Sovittu: " + called);
        assertThat(page(worker, desk + "/ehdokkaat").select("main").text()).contains("Sovittu: " + called);

        parent.post(mine + "/riittaa", Map.of());
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"lauste, Aamu, Turku"})
    void a_no_needs_no_reason_and_is_final(String tenant, String called, String town) {
        var host = tenant + ".localhost";
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var partner = Guest.working(
                HOUSE, HOUSE.demo().workers(host, "EXPERIENCE_PARTNER").get(1));
        var parent = Guest.holding(HOUSE, host, ask(HOUSE.knock(host), town));
        var mine = page(parent, "/fi/vastaus")
                .select("main a[href*=/vastaus/pyynnot/]")
                .attr("href");
        var desk = "/tyo/pyynnot/" + mine.substring(mine.lastIndexOf('/') + 1);
        worker.post(desk + "/ehdokkaat", fields(candidate(page(worker, desk + "/ehdokkaat"), called)));
        var asked =
                page(partner, "/oma").select("form[action^=/oma/ehdotukset/]").last();
        partner.post(asked.attr("action"), Map.of("answer", "yes"));

        parent.post(mine + "/ehdotus", Map.of("answer", "no"));

        assertThat(page(parent, mine).select("main").text()).doesNotContain(called);
        assertThat(page(worker, desk + "/ehdokkaat").select("h2").eachText()).doesNotContain(called);
        parent.post(mine + "/riittaa", Map.of());
    }

    private static String ask(Knock door, String town) {
        var form = Forms.with(
                door.get("/fi/pyynto"),
                "wishes",
                "talk_with_a_peer",
                "way",
                "any",
                "answered",
                "card",
                "area",
                town,
                "told",
                WORDS,
                "speaks",
                "fi");
        form.put("card", "new");
        return Guest.wordsOn(door.post("/fi/pyynto", form));
    }

    private static Element candidate(Document page, String called) {
        return page.select("section.box").stream()
                .filter(it -> it.select("h2").text().equals(called))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        called + " is not among " + page.select("h2").eachText()));
    }

    private static Map<String, String> fields(Element within) {
        var form = new HashMap<String, String>();
        within.select("input").forEach(it -> form.put(it.attr("name"), it.attr("value")));
        return form;
    }

    private static Document page(Guest who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
