package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A partner's own story")
class OwnStoryIT {
    private static final House HOUSE = House.open();
    private static final String HOST = "aspa.localhost";
    private static final String WORDS = "Pihakeinu narisi vielä senkin jälkeen.";

    private final Ledger ledger = Ledger.of(HOUSE.data(), "aspa");

    @Test
    void is_written_allowed_read_and_withdrawn_by_its_owner_and_seen_by_nobody_further_than_they_say() {
        var partner = partner("Narina");
        var everybodyElse = working(List.of("WORKER", "TRAINER", "FACILITATOR", "FEE_APPROVER", "ADMINISTRATOR"));

        partner.post("/oma/tarina/opiskelijoille", Map.of("words", WORDS));
        assertThat(partner.reads("/oma/tarina/opiskelijoille")).contains(WORDS);
        for (var path : List.of("/oma/tarina", "/oma/tarina/opiskelijoille", "/oma/tarina/tiedosto.txt")) {
            assertThat(everybodyElse.get(path).statusCode()).isEqualTo(403);
        }

        var form = Forms.with(
                partner.get("/oma/kaytot/uusi?osa=opiskelijoille"),
                "kind",
                "training",
                "place",
                "Keskiviikon tunti",
                "until",
                LocalDate.now(Helsinki.ZONE).plusMonths(2).toString(),
                "shared",
                "true");
        assertThat(partner.post("/oma/kaytot", form).statusCode()).isEqualTo(303);
        partner.post("/oma/kaytot", form);
        assertThat(everybodyElse.reads("/tyo/kaytot"))
                .containsOnlyOnce("Keskiviikon tunti")
                .doesNotContain(WORDS);

        var read = Forms.with(
                partner.get("/oma/kaytot/uusi?osa=opiskelijoille"),
                "kind",
                "publication",
                "place",
                "Kurssikirja",
                "until",
                LocalDate.now(Helsinki.ZONE).plusMonths(2).toString(),
                "shared",
                "true",
                "read",
                "true");
        partner.post("/oma/kaytot", read);
        assertThat(everybodyElse.reads("/tyo/kaytot")).contains("Kurssikirja", WORDS);

        assertThat(partner.reads("/oma/kaytot/peruminen?osa=opiskelijoille"))
                .contains("Keskiviikon tunti", "Kurssikirja", "viimeistään");
        partner.post("/oma/kaytot/peruminen", Map.of("part", "opiskelijoille"));
        assertThat(everybodyElse.reads("/tyo/kaytot"))
                .contains("Lupa on peruttu")
                .doesNotContain(WORDS);

        var todo = Jsoup.parse(everybodyElse.get("/tyo/kaytot").body()).select("section.box").stream()
                .filter(it -> it.text().contains("Kurssikirja"))
                .map(it -> it.selectFirst("form"))
                .findFirst()
                .orElseThrow();
        everybodyElse.post(todo.attr("action"), Forms.in(todo));
        assertThat(partner.reads("/oma/tarina")).contains("Organisaatio on poistanut tämän käytöstä");

        partner.post("/oma/tarina/poista", Map.of());
        assertThat(partner.reads("/oma/tarina/opiskelijoille")).doesNotContain(WORDS);
        assertThat(stories("Narina")).isZero();
        leave("Narina");
        for (var left : Jsoup.parse(everybodyElse.get("/tyo/kaytot").body()).select("section.box")) {
            if (left.text().contains("Narina") && left.selectFirst("form") != null) {
                everybodyElse.post(left.selectFirst("form").attr("action"), Map.of());
            }
        }
    }

    private long stories(String called) {
        return ledger.list(
                        Long.class,
                        "select count(*) from app.own_story s join app.experience_partner p on p.id = s.partner_id"
                                + " where p.called = ?",
                        called)
                .get(0);
    }

    private void leave(String called) {
        var id = ledger.list(UUID.class, "select id from app.experience_partner where called = ?", called)
                .get(0);
        working(List.of("WORKER")).post("/tyo/kumppanit/" + id + "/lahto", Map.of());
    }

    @Test
    void comes_along_as_a_plain_file_and_keeps_what_was_typed_where_something_is_to_be_mended() {
        var partner = partner("Keinu");
        partner.post("/oma/tarina/en-kerro", Map.of("words", "naapurin nimi"));
        partner.post("/oma/tarina/vanhemmille", Map.of("words", WORDS));

        var file = partner.get("/oma/tarina/tiedosto.txt");
        assertThat(file.headers().firstValue("content-type")).contains("text/plain;charset=UTF-8");
        assertThat(file.body()).contains("naapurin nimi", WORDS);
        assertThat(partner.reads("/oma/tarina/vanhemmille")).contains("naapurin nimi");

        var again = partner.post(
                "/oma/kaytot", Forms.with(partner.get("/oma/kaytot/uusi?osa=vanhemmille"), "place", "Kirjaston ilta"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(again.body()).selectFirst("#place").val()).isEqualTo("Kirjaston ilta");

        partner.post("/oma/tarina/vanhemmille", Map.of("words", "Toinen alku."));
        partner.post("/oma/tarina/vanhemmille/palautus", Map.of());
        assertThat(partner.reads("/oma/tarina/vanhemmille")).contains(WORDS);
        partner.post("/oma/tarina/poista", Map.of());
    }

    @Test
    void is_not_asked_for_before_everything_in_force_is_signed_by_them() {
        var partner = partner("Sitoutuva");
        assertThat(partner.reads("/oma")).contains("Sinulta puuttuu sitoumus");

        for (var href : hrefs(partner)) {
            var page = partner.get(href);
            assertThat(partner.post(href, Forms.in(page)).statusCode()).isEqualTo(422);
            partner.post(href, Forms.with(page, "agree", "true", "name", "Sitoutuva Nimi"));
            assertThat(partner.reads(href)).contains("Sitoutuva Nimi", "Voimassa");
        }

        assertThat(partner.reads("/oma")).doesNotContain("Sinulta puuttuu sitoumus");
        var worker = working(List.of("WORKER"));
        var row = Jsoup.parse(worker.get("/tyo/kumppanit").body()).select("tbody tr").stream()
                .filter(it -> it.text().contains("Sitoutuva"))
                .map(Element::text)
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .contains("Voi pyytää", "Eettiset periaatteet: versio", "Vaitiolo: versio")
                .doesNotContain("Nimi ");

        partner.post(hrefs(partner).get(0) + "/peru", Map.of());
        assertThat(partner.reads("/oma")).contains("Sinulta puuttuu sitoumus");
        leave("Sitoutuva");
    }

    private static List<String> hrefs(Guest partner) {
        return Jsoup.parse(partner.get("/oma/sitoumukset").body())
                .select("main .box .actions a")
                .eachAttr("href");
    }

    private Guest partner(String called) {
        return Joined.as(HOUSE, HOST, called).atWork();
    }

    private Guest working(List<String> roles) {
        var hired = ledger.hire(roles);
        return Guest.working(HOUSE, new Demo.Account(HOST, hired.email(), hired.password(), roles));
    }
}
