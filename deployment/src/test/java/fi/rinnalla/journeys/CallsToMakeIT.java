package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who would rather be called")
class CallsToMakeIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";
    private static final String NUMBER = "+358 (0)40 000 0077";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest next = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
    private final Guest parent =
            Guest.holding(HOUSE, HERE, HOUSE.demo().card(HERE, "seat").words());

    @Test
    void is_told_by_a_worker_whose_list_shows_the_number_until_the_call_is_made() {
        var seat = seat();
        var refused = parent.post(seat + "/kerro", asking("numero"));
        assertThat(refused.statusCode()).isEqualTo(422);
        var again = Jsoup.parse(refused.body());
        assertThat(again.select(".problems a").text()).contains("Tarkista puhelinnumero");
        assertThat(again.select("#number").attr("value")).isEqualTo("numero");
        assertThat(again.select("input[name=tell][value=call]").hasAttr("checked"))
                .isTrue();

        assertThat(parent.post(seat + "/kerro", asking(NUMBER)).statusCode()).isEqualTo(303);
        assertThat(parent.reads(seat)).contains("soittamalla numeroon 040 000 0077", "seuraavana arkipäivänä kello 16");
        assertThat(calls().select("a[href^=tel:]").eachAttr("href")).doesNotContain("tel:+358400000077");

        var group = seat.substring(seat.lastIndexOf('/') + 1);
        var meeting = meeting(group);
        worker.post(meeting + "/peruutus", Map.of());
        assertThat(worker.reads("/tyo"))
                .contains("Soita näille", "Soita viimeistään")
                .doesNotContain("040 000 0077");
        var waiting = waiting();
        assertThat(waiting.text()).contains("on peruttu", "040 000 0077", "vain etunimesi");
        assertThat(Jsoup.parse(next.get("/tyo/soitot").body()).text()).doesNotContain("040 000 0077");
        assertThat(clear()).isZero();

        var tried = follow(worker.post(waiting.select("button[formaction]").attr("formaction"), Forms.in(waiting)));
        assertThat(tried.select(".made").text()).contains("Yritys on merkitty");
        var form = waiting().select("form").first();
        var done = follow(worker.post(form.attr("action"), Forms.in(waiting())));
        assertThat(done.select(".made").text()).contains("Merkitty soitetuksi");
        assertThat(done.select("a[href='tel:+358400000077']")).isEmpty();

        var undo = done.select(".made form").first();
        follow(worker.post(undo.attr("action"), Forms.in(undo)));
        assertThat(waiting().text()).contains("Yrityksiä 1/3");

        inVain();
        assertThat(parent.reads(seat)).doesNotContain("Soitimme sinulle");
        var last = inVain();
        assertThat(parent.reads(seat)).contains("Soitimme sinulle", "emme tavoittaneet sinua");
        var undone = last.select(".made form").first();
        follow(worker.post(undone.attr("action"), Forms.in(undone)));
        assertThat(parent.reads(seat)).doesNotContain("Soitimme sinulle");

        worker.post(meeting + "/palautus", Map.of());
        assertThat(calls().select("a[href='tel:+358400000077']")).isEmpty();
        assertThat(parent.post(seat + "/kerro", Map.of("tell", "none")).statusCode())
                .isEqualTo(303);
    }

    /** How often the number stands in the database as anybody could read it. */
    private static int clear() {
        return Ledger.of(HOUSE.data(), "aspa")
                .list(Long.class, "select count(*) from app.contact where position('400000077'::bytea in whereto) > 0")
                .get(0)
                .intValue();
    }

    private String seat() {
        return parent.page("/fi/vastaus")
                .select("main a[href*=/vastaus/paikat/]")
                .first()
                .attr("href");
    }

    /** The address of the last meeting of the group, for its staff. */
    private String meeting(String group) {
        var action = worker.page("/tyo/ryhmat/" + group)
                .select("form[action*=/tapaamiset/][action$=/peruutus]")
                .last()
                .attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }

    private Document inVain() {
        var form = waiting();
        return follow(worker.post(form.select("button[formaction]").attr("formaction"), Forms.in(form)));
    }

    private Document calls() {
        return worker.page("/tyo/soitot");
    }

    private Element waiting() {
        return calls().select("section:has(a[href='tel:+358400000077'])").first();
    }

    private static Map<String, String> asking(String number) {
        return Map.of("tell", "call", "number", number);
    }

    private Document follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        var address = answer.headers().firstValue("location").orElseThrow();
        return worker.page(address.substring(address.indexOf("/tyo")));
    }
}
