package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        var mine = Asked.all(parent).get(0);
        all.agree(parent, mine, called);

        var relation = all.worker
                .page(all.desk(mine))
                .select("main a[href^=/tyo/tukisuhteet/]")
                .attr("href");
        var day = Helsinki.day(Instant.now()).plusDays(4);
        all.worker.post(
                relation + "/ensimmainen", Map.of("first", day.toString(), "part", "evening", "firstway", "by_phone"));
        assertThat(parent.reads(mine)).contains("Tapaatte ensimmäisen kerran", "illalla, puhelimessa");
        assertThat(all.partner.reads("/oma")).contains("illalla, puhelimessa");

        var until = Helsinki.day(Instant.now()).plusMonths(3);
        all.worker.post(relation + "/suunnitelma", Map.of("until", until.toString()));
        var spelled = until.getDayOfMonth() + "." + until.getMonthValue() + "." + until.getYear();
        assertThat(parent.reads(mine)).contains(spelled);

        var own = relation.replace("/tyo/", "/oma/");
        assertThat(all.partner.reads(own)).contains(spelled);
        all.partner.post(own + "/tapaamiset", Forms.with(all.partner.get(own)));
        assertThat(all.worker.reads(relation)).contains("Yksi tapaaminen");
        assertThat(all.other.get(own).headers().firstValue("location").orElse(""))
                .as("somebody else's is as if it were not there")
                .endsWith("/oma/tukisuhteet");
        var neighbour = Guest.working(
                HOUSE, HOUSE.demo().worker(tenant.equals("aspa") ? "kasper.localhost" : "aspa.localhost", "WORKER"));
        assertThat(neighbour.get(relation).statusCode()).isEqualTo(404);

        all.worker.post(relation + "/paatos", Map.of("how", "as_planned", "after", "done"));

        assertThat(parent.reads(mine)).contains("Pyyntö on päättynyt").doesNotContain(called);
        assertThat(all.partner.reads("/oma/tukisuhteet")).contains("Päättyi");
        assertThat(all.partner.reads(own)).contains("Syytä ei kerrota").doesNotContain("jutella");
        assertThat(all.worker.reads("/tyo/tukisuhteet?nayta=ended")).contains(called, "Päättyi suunnitellusti");
        assertThat(all.worker.page(relation).select("a[href*=/tyo/pyynnot/]")).isEmpty();
        assertThat(links(tenant, relation)).as("in the database neither").containsExactly(0);
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"lauste, Aamu"})
    void are_not_proposed_to_each_other_again_where_one_of_them_wished_so(String tenant, String called) {
        var all = new Three(tenant + ".localhost");
        var card = all.ask("new", "");
        var parent = Guest.holding(HOUSE, all.host, card);
        var first = Asked.all(parent).get(0);
        all.agree(parent, first, called);

        parent.post(first + "/toinen", Map.of("never", "true"));

        assertThat(parent.reads(first)).contains("etsimme sinulle sopivaa").doesNotContain(called);
        assertThat(candidates(all.worker, all.desk(first))).doesNotContain(called);
        all.ask("held", card);
        var second = Asked.all(Guest.holding(HOUSE, all.host, card)).stream()
                .filter(it -> !it.equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(candidates(all.worker, all.desk(second))).isNotEmpty().doesNotContain(called);

        var somebodyElse = Guest.holding(HOUSE, all.host, all.ask("new", ""));
        var theirs = Asked.all(somebodyElse).get(0);
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

        assertThat(worker.reads("/tyo")).contains("ollut hiljaa kolme viikkoa");
        assertThat(worker.page("/tyo/tukisuhteet").select("tbody").text()).contains("Hiljaista");
        assertThat(worker.reads("/tyo/luvut")).contains("Alkaneita tukisuhteita", "Vertaistapaamisia");
    }

    @Test
    void part_when_the_parent_takes_everything_away() {
        var all = new Three("aspa.localhost");
        var parent = Guest.holding(HOUSE, all.host, all.ask("new", ""));
        var mine = Asked.all(parent).get(0);
        all.agree(parent, mine, "Routa");
        var relation = all.worker
                .page(all.desk(mine))
                .select("main a[href^=/tyo/tukisuhteet/]")
                .attr("href");

        parent.post(mine + "/poista", Map.of());

        assertThat(all.worker.reads(relation)).contains("Ei ehditty tavata");
        assertThat(all.partner.reads(relation.replace("/tyo/", "/oma/"))).contains("on päättynyt");
    }

    @Test
    void leave_supervision_noted_for_everybody_who_was_there() {
        var worker = new Three("lauste.localhost").worker;
        var list = worker.page("/tyo/kumppanit").select("main tbody a[href^=/tyo/kumppanit/]");
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
        assertThat(worker.page(there).select("li:contains(75 min)")).hasSize(1);
        var taken = worker.page(here).select("form[action$=/peru]").first();
        worker.post(here + "/peru", Forms.in(taken));
        assertThat(worker.page(there).select("li:contains(75 min)")).isEmpty();
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
            return Asked.desk(mine);
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
            Matching.together(worker, partner, new Asked(parent, "", mine), called);
        }
    }

    private static List<String> candidates(Guest worker, String desk) {
        return worker.page(desk + "/ehdokkaat").select("section.box h2").eachText();
    }
}
