package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
        var asked = Asked.of(HOUSE, host, "area", town, "told", WORDS);
        var parent = asked.parent();
        var mine = asked.mine();
        var desk = asked.desk();

        var candidate = Matching.candidate(worker, desk, called);
        assertThat(candidate.text()).contains("Miksi ehdotamme", "Tulee toivotulle paikkakunnalle");
        worker.post(desk + "/ehdokkaat", Forms.in(candidate));
        assertThat(worker.reads(desk + "/ehdokkaat")).contains("Odottaa: " + called);
        assertThat(parent.reads(mine)).doesNotContain(called);

        var question =
                partner.page("/oma").select("form[action^=/oma/ehdotukset/]").last();
        assertThat(partner.reads("/oma")).contains("Sinua kysytään", "jutella").doesNotContain(WORDS);
        assertThat(other.post(question.attr("action"), Map.of("answer", "yes")).statusCode())
                .isEqualTo(404);
        partner.post(question.attr("action"), Map.of("answer", "yes"));

        assertThat(parent.reads(mine)).contains(called + " voisi tulla rinnallesi", "Sinä päätät");
        parent.post(mine + "/ehdotus", Map.of("answer", "yes"));
        assertThat(parent.reads(mine)).contains("Sovittu: " + called);
        assertThat(worker.reads(desk + "/ehdokkaat")).contains("Sovittu: " + called);

        asked.ends();
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"lauste, Aamu, Turku"})
    void a_no_needs_no_reason_and_is_final(String tenant, String called, String town) {
        var host = tenant + ".localhost";
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var partner = Guest.working(
                HOUSE, HOUSE.demo().workers(host, "EXPERIENCE_PARTNER").get(1));
        var asked = Asked.of(HOUSE, host, "area", town, "told", WORDS);
        var parent = asked.parent();
        var mine = asked.mine();
        var desk = asked.desk();
        Matching.propose(worker, desk, called);
        var question =
                partner.page("/oma").select("form[action^=/oma/ehdotukset/]").last();
        partner.post(question.attr("action"), Map.of("answer", "yes"));

        parent.post(mine + "/ehdotus", Map.of("answer", "no"));

        assertThat(parent.reads(mine)).doesNotContain(called);
        assertThat(worker.page(desk + "/ehdokkaat").select("h2").eachText()).doesNotContain(called);
        asked.ends();
    }
}
