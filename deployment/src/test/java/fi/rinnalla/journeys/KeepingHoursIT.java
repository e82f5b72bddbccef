package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A worker who keeps the hours of a new place")
class KeepingHoursIT {
    private static final House HOUSE = House.open();
    private static final Guest WORKER = Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"));
    private static final LocalDate TODAY = Helsinki.day(Instant.now());
    private static final Map<String, String> FORM = Forms.with(
            WORKER.get("/hallinta/paikat/uusi"),
            "kind",
            "place",
            "code",
            "testipaikka",
            "name",
            "Testipaikka",
            "street",
            "Katu 1",
            "town",
            "Kylä");
    private static final String PLACE = opened();

    /** So that no other test meets it. */
    @AfterAll
    static void closes_it_for_good() {
        send("/sulku", "lastday", TODAY.minusDays(1).toString());
        assertThat(parentsRead()).doesNotContain("Testipaikka");
        for (var chooses : List.of("/tyo/palaute", "/tyo/palaute/uusi", "/tyo/ryhmat/uusi/ryhma", "/tyo/kaynnit")) {
            assertThat(Jsoup.parse(WORKER.get(chooses).body()).select("main").text())
                    .as(chooses)
                    .contains("Testipaikka (suljettu)");
        }
    }

    @Test
    void opens_it_once_with_one_form() {
        assertThat(opened()).isEqualTo(PLACE);
    }

    @Test
    void sees_at_once_what_parents_read_and_may_take_it_back() {
        send("/viikko", "from", TODAY.toString(), "day-1", "9–12, 13–15", "day-2", "9-12");
        assertThat(parentsRead()).contains("maanantaisin klo 9–12, 13–15", "tiistaisin klo 9–12");

        var last = TODAY.plusDays(20);
        var closed = send(
                "/poikkeus", "kind", "closed", "first", TODAY.toString(), "last", last.toString(), "why", "holiday");
        assertThat(closed.statusCode()).isEqualTo(303);
        assertThat(parentsRead()).contains("–%d.%d. (loma)".formatted(last.getDayOfMonth(), last.getMonthValue()));

        var door = WORKER.get(PLACE);
        WORKER.post(PLACE + "/kumoa", Forms.in(door));
        assertThat(parentsRead())
                .contains("maanantaisin klo 9–12, 13–15")
                .doesNotContain("–%d.%d. (loma)".formatted(last.getDayOfMonth(), last.getMonthValue()));
    }

    @Test
    void takes_back_what_was_changed_of_the_way_in_and_takes_that_back_too() {
        saysOfTheWayIn("Ramppi on oikealla.");
        saysOfTheWayIn("Portaita on kolme.");
        assertThat(parentsRead()).contains("Portaita on kolme.");

        takeBack();
        assertThat(parentsRead()).contains("Ramppi on oikealla.").doesNotContain("Portaita on kolme.");

        takeBack();
        assertThat(parentsRead()).contains("Portaita on kolme.");
    }

    private static void saysOfTheWayIn(String words) {
        var key = Forms.in(WORKER.get(PLACE + "/tiedot")).get("key");
        var said = Map.of(
                "key",
                key,
                "name",
                "Testipaikka",
                "street",
                "Katu 1",
                "town",
                "Kylä",
                "way-fi",
                "",
                "access-fi",
                words);
        WORKER.post(PLACE + "/tiedot", said);
    }

    private static void takeBack() {
        WORKER.post(
                PLACE + "/tiedot/palautus",
                Map.of("key", Forms.in(WORKER.get(PLACE + "/tiedot")).get("key")));
    }

    @Test
    void is_told_at_the_field_what_to_mend_and_has_typed_nothing_in_vain() {
        var answer = send("/viikko", "from", TODAY.toString(), "day-3", "15-9", "day-4", "9-12, 11-13");
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#day-3").val()).isEqualTo("15-9");
        assertThat(page.select("#day-3-problem, #day-4-problem")).hasSize(2);
        assertThat(send("/poikkeus", "kind", "closed", "first", "2020-01-01").statusCode())
                .isEqualTo(422);
    }

    private static String opened() {
        var answer = WORKER.post("/hallinta/paikat/uusi", FORM);
        return answer.headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(Told.by(answer)))
                .replaceAll("^https?://[^/]*|\\?.*", "");
    }

    private static HttpResponse<String> send(String part, String... named) {
        return WORKER.post(PLACE + part, Forms.with(WORKER.get(PLACE + part), named));
    }

    /** Asked for with a cookie, so that no page kept in memory answers. */
    private static String parentsRead() {
        return Jsoup.parse(WORKER.get("/fi/aukiolo").body())
                .text()
                .replace("\u2060", "")
                .replace("\u00a0", " ");
    }
}
