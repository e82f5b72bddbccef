package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tablet that is left at a place")
class SharedTabletIT {
    private static final String PAGE = "/tyo/kaynnit?paikka=turku";
    private static final House HOUSE = House.open();
    private static final Demo.Account WORKER = HOUSE.demo().worker("lauste.localhost", "WORKER");

    @Test
    void counts_visits_and_shows_nobodys_name() {
        var tablet = Guest.leavingATablet(HOUSE, WORKER);
        var before = total(tablet);

        tablet.post("/tyo/kaynnit", Forms.with(tablet.get(PAGE), "kuka", "parent"));

        assertThat(total(tablet)).isEqualTo(before + 1);
        var bar = Jsoup.parse(tablet.get(PAGE).body()).select("header").text();
        assertThat(bar).contains("Jaettu laite").doesNotContain(nameOf(WORKER));
    }

    @Test
    void asks_for_a_sign_in_for_anything_else() {
        var tablet = Guest.leavingATablet(HOUSE, WORKER);

        for (var path : new String[] {"/tyo", "/tyo/palaute", "/tyo/puhelut", "/hallinta", "/tyo/istunnot"}) {
            assertThat(tablet.get(path).headers().firstValue("location"))
                    .as(path)
                    .hasValueSatisfying(it -> assertThat(it).endsWith("/kirjaudu"));
        }
    }

    @Test
    void may_neither_set_a_day_right_nor_close_it_nor_show_who_did() {
        var tablet = Guest.leavingATablet(HOUSE, WORKER);

        assertThat(tablet.get("/tyo/kaynnit/paiva?paikka=turku").statusCode()).isEqualTo(403);
        assertThat(tablet.post("/tyo/kaynnit/paiva", Map.of("paikka", "turku")).statusCode())
                .isEqualTo(403);
        assertThat(tablet.post("/tyo/kaynnit/paiva/sulku", Map.of("paikka", "turku"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(tablet.get("/tyo/kaynnit/vuosi").statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(tablet.get(PAGE).body()).select("a[href*=paiva], a[href*=vuosi], a[href*=laite]"))
                .isEmpty();
    }

    @Test
    void takes_the_place_of_whoever_left_it_and_is_put_away_from_their_own_sign_ins() {
        var worker = Guest.working(HOUSE, WORKER);
        var tablet = Guest.leavingATablet(HOUSE, WORKER);
        var row = Jsoup.parse(worker.get("/tyo/istunnot").body())
                .select("li:contains(Jaettu laite) form")
                .first();

        worker.post(row.attr("action"), Map.of());

        assertThat(tablet.get(PAGE).headers().firstValue("location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/kirjaudu"));
    }

    private static String nameOf(Demo.Account account) {
        var worker = Guest.working(HOUSE, account);
        return Jsoup.parse(worker.get("/tyo").body()).select("form.out > span").text();
    }

    private static int total(Guest guest) {
        return Integer.parseInt(Jsoup.parse(guest.get(PAGE).body())
                .select(".figures dd")
                .first()
                .text());
    }
}
