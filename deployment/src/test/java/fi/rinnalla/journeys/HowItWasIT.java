package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.launcher.Ledger;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever just came to an evening")
class HowItWasIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";

    private final Knock door = HOUSE.knock(HERE);
    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));

    @Test
    void says_how_it_was_on_its_page_and_those_who_read_it_know_which_evening_it_was() {
        var evening = page("/fi/tapahtumat/" + past("aspa"));
        assertThat(evening.select("main").text()).contains("Olitko mukana?", "Tämä on jo ollut.");
        var form = evening.select("main a[href*=tapahtuma=]").attr("href");
        assertThat(page(form).select("main").text()).contains("Miten meni?", "Avoin lauantai");

        var filled = Forms.with(door.get(form), "mood", "well", "wish", "Lauantai-ilta oli hyvä.", "card", "new");
        var words = String.join(
                " ",
                Jsoup.parse(door.post("/fi/palaute", filled).body())
                        .select(".wordcard li")
                        .eachText());

        var mine = Guest.holding(HOUSE, HERE, words);
        assertThat(mine.get("/fi/vastaus/1").body()).contains("Avoin lauantai");
        assertThat(readInTheInbox("Lauantai-ilta oli hyvä.")).contains("Avoin lauantai,");
    }

    /** The inbox shows no words: one after another is opened, page by page, since a day may have more than a page holds. */
    private String readInTheInbox(String wish) {
        for (var next = "/tyo/palaute"; next != null; ) {
            var inbox = Jsoup.parse(worker.get(next).body());
            for (var item : inbox.select("main a[href^=/tyo/palaute/]").eachAttr("href")) {
                var read = Jsoup.parse(worker.get(item).body()).select("main").text();
                if (read.contains(wish)) {
                    return read;
                }
            }
            next = inbox.select("main .pager a[rel=next]").eachAttr("href").stream()
                    .findFirst()
                    .orElse(null);
        }
        throw new AssertionError("the feedback did not reach the inbox");
    }

    @Test
    void says_nothing_about_an_evening_next_door() {
        var next = "/fi/palaute?tapahtuma=" + past("lauste");

        assertThat(page(next).select("main").text()).doesNotContain("Avoin ilta");
        assertThat(page(next).select("input[name=gathering]")).isEmpty();
    }

    private Document page(String path) {
        return Jsoup.parse(door.get(path).body());
    }

    static UUID past(String tenant) {
        return Ledger.of(HOUSE.data(), tenant)
                .list(
                        UUID.class,
                        "select g.id from app.gathering g join app.gathering_session s on s.tenant_id = g.tenant_id and"
                                + " s.gathering_id = g.id where g.seats is null and g.state = 'PUBLISHED' and s.day <"
                                + " current_date order by s.day desc")
                .get(0);
    }
}
