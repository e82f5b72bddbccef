package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A parent, the partner who walks beside them, and the worker who sees to both")
class RelationsIT {
    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({"kasper, Kajastus", "lauste, Aamu", "aspa, Routa"})
    void know_when_they_meet_and_until_when_and_at_the_end_nothing_leads_back(String tenant, String called) {
        var all = new Three(tenant + ".localhost");
        var card = all.ask("new", "");
        var parent = Guest.holding(HOUSE, all.host, card);
        var mine = mine(parent).get(0);
        all.agree(parent, mine, called);

        var relation = page(all.worker, all.desk(mine))
                .select("main a[href^=/tyo/tukisuhteet/]")
                .attr("href");
        var day = Helsinki.day(Instant.now()).plusDays(4);
        all.worker.post(
                relation + "/ensimmainen", Map.of("first", day.toString(), "part", "evening", "firstway", "by_phone"));
        assertThat(text(parent, mine)).contains("Tapaatte ensimmäisen kerran", "illalla, puhelimessa");
        assertThat(text(all.partner, "/oma")).contains("illalla, puhelimessa");

        var until = Helsinki.day(Instant.now()).plusMonths(3);
        all.worker.post(relation + "/suunnitelma", Map.of("until", until.toString()));
        var spelled = until.getDayOfMonth() + "." + until.getMonthValue() + "." + until.getYear();
        assertThat(text(parent, mine)).contains(spelled);

        var own = relation.replace("/tyo/", "/oma/");
        assertThat(text(all.partner, own)).contains(spelled);
        all.partner.post(own + "/tapaamiset", Forms.with(all.partner.get(own)));
        assertThat(text(all.worker, relation)).contains("Yksi tapaaminen");
        assertThat(all.other.get(own).headers().firstValue("location").orElse(""))
                .as("somebody else's is as if it were not there")
                .endsWith("/oma/tukisuhteet");
        var neighbour = Guest.working(
                HOUSE, HOUSE.demo().worker(tenant.equals("aspa") ? "kasper.localhost" : "aspa.localhost", "WORKER"));
        assertThat(neighbour.get(relation).statusCode()).isEqualTo(404);

        all.worker.post(relation + "/paatos", Map.of("how", "as_planned", "after", "done"));

        assertThat(text(parent, mine)).contains("Pyyntö on päättynyt").doesNotContain(called);
        assertThat(text(all.partner, "/oma/tukisuhteet")).contains("Päättyi");
        assertThat(text(all.partner, own)).contains("Syytä ei kerrota").doesNotContain("jutella");
        assertThat(text(all.worker, "/tyo/tukisuhteet?nayta=ended")).contains(called, "Päättyi suunnitellusti");
        assertThat(page(all.worker, relation).select("a[href*=/tyo/pyynnot/]")).isEmpty();
        assertThat(links(tenant, relation)).as("in the database neither").containsExactly(0);
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"lauste, Aamu"})
    void are_not_proposed_to_each_other_again_where_one_of_them_wished_so(String tenant, String called) {
        var all = new Three(tenant + ".localhost");
        var card = all.ask("new", "");
        var parent = Guest.holding(HOUSE, all.host, card);
        var first = mine(parent).get(0);
        all.agree(parent, first, called);

        parent.post(first + "/toinen", Map.of("never", "true"));

        assertThat(text(parent, first)).contains("etsimme sinulle sopivaa").doesNotContain(called);
        assertThat(candidates(all.worker, all.desk(first))).doesNotContain(called);
        all.ask("held", card);
        var second = mine(Guest.holding(HOUSE, all.host, card)).stream()
                .filter(it -> !it.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(candidates(all.worker, all.desk(second))).isNotEmpty().doesNotContain(called);

        var somebodyElse = Guest.holding(HOUSE, all.host, all.ask("new", ""));
        var theirs = mine(somebodyElse).get(0);
        assertThat(candidates(all.worker, all.desk(theirs))).contains(called);
        for (var request : List.of(first, second)) {
            parent.post(request + "/riittaa", Map.of());
        }
        somebodyElse.post(theirs + "/riittaa", Map.of());
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"kasper", "lauste", "aspa"})
    void are_warned_of_early_on_the_first_page_of_the_day_and_counted(String tenant) {
        var worker = new Three(tenant + ".localhost").worker;

        assertThat(text(worker, "/tyo")).contains("ollut hiljaa kolme viikkoa");
        assertThat(page(worker, "/tyo/tukisuhteet").select("tbody").text()).contains("Hiljaista");
        assertThat(text(worker, "/tyo/luvut")).contains("Alkaneita tukisuhteita", "Vertaistapaamisia");
    }

    @Test
    void part_when_the_parent_takes_everything_away() {
        var all = new Three("aspa.localhost");
        var parent = Guest.holding(HOUSE, all.host, all.ask("new", ""));
        var mine = mine(parent).get(0);
        all.agree(parent, mine, "Routa");
        var relation = page(all.worker, all.desk(mine))
                .select("main a[href^=/tyo/tukisuhteet/]")
                .attr("href");

        parent.post(mine + "/poista", Map.of());

        assertThat(text(all.worker, relation)).contains("Ei ehditty tavata");
        assertThat(text(all.partner, relation.replace("/tyo/", "/oma/"))).contains("on päättynyt");
    }

    @Test
    void leave_supervision_noted_for_everybody_who_was_there() {
        var worker = new Three("lauste.localhost").worker;
        var list = page(worker, "/tyo/kumppanit").select("main tbody a[href^=/tyo/kumppanit/]");
        var aamu =
                list.stream().filter(it -> it.text().equals("Aamu")).findFirst().orElseThrow();
        var sointu = list.stream()
                .filter(it -> it.text().equals("Sointu"))
                .findFirst()
                .orElseThrow();
        var here = aamu.attr("href") + "/tyonohjaus";
        var form = Forms.with(worker.get(here), "minutes", "75", "by", "worker");
        form.put("others", sointu.attr("href").replaceAll(".*/", ""));

        worker.post(here, form);
        worker.post(here, form);

        var there = sointu.attr("href") + "/tyonohjaus";
        assertThat(page(worker, there).select("li:contains(75 min)")).hasSize(1);
        var taken = page(worker, here).select("form[action$=/peru]").first();
        worker.post(here + "/peru", fields(taken));
        assertThat(page(worker, there).select("li:contains(75 min)")).isEmpty();
    }

    private static List<Integer> links(String tenant, String relation) {
        var id = UUID.fromString(relation.substring(relation.lastIndexOf('/') + 1));
        return Ledger.of(HOUSE.data(), tenant)
                .list(Integer.class, "select count(request_id)::int from app.support_relation where id = ?", id);
    }

    /** One worker, one partner and another, at one door. */
    private static final class Three {
        final String host;
        final Guest worker;
        final Guest partner;
        final Guest other;

        Three(String host) {
            this.host = host;
            worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
            var partners = HOUSE.demo().workers(host, "EXPERIENCE_PARTNER");
            partner = Guest.working(HOUSE, partners.get(1));
            other = Guest.working(HOUSE, partners.get(0));
        }

        String desk(String mine) {
            return "/tyo/pyynnot/" + mine.substring(mine.lastIndexOf('/') + 1);
        }

        /** Returns the words of the card. */
        String ask(String card, String words) {
            var door = HOUSE.knock(host);
            var form = Forms.with(
                    door.get("/fi/pyynto"),
                    "wishes",
                    "talk_with_a_peer",
                    "way",
                    "any",
                    "answered",
                    "card",
                    "speaks",
                    "fi");
            form.put("card", card);
            form.put("words", words);
            var sent = door.post("/fi/pyynto", form);
            assertThat(sent.statusCode()).isEqualTo(200);
            return card.equals("new") ? Guest.wordsOn(sent) : words;
        }

        void agree(Guest parent, String mine, String called) {
            var section = page(worker, desk(mine) + "/ehdokkaat").select("section.box").stream()
                    .filter(it -> it.select("h2").text().equals(called))
                    .findFirst()
                    .orElseThrow();
            worker.post(desk(mine) + "/ehdokkaat", fields(section));
            var asked = page(partner, "/oma")
                    .select("form[action^=/oma/ehdotukset/]")
                    .last();
            partner.post(asked.attr("action"), Map.of("answer", "yes"));
            parent.post(mine + "/ehdotus", Map.of("answer", "yes"));
        }
    }

    private static List<String> candidates(Guest worker, String desk) {
        return page(worker, desk + "/ehdokkaat").select("section.box h2").eachText();
    }

    private static List<String> mine(Guest parent) {
        return page(parent, "/fi/vastaus")
                .select("main a[href*=/vastaus/pyynnot/]")
                .eachAttr("href");
    }

    private static Map<String, String> fields(Element within) {
        var form = new HashMap<String, String>();
        within.select("input").forEach(it -> form.put(it.attr("name"), it.attr("value")));
        return form;
    }

    private static String text(Guest who, String path) {
        return page(who, path).select("main").text();
    }

    private static Document page(Guest who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
