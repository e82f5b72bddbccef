package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A story that comes out")
class StoriesIT {
    private static final House HOUSE = House.open();
    private static final String HOST = "aspa.localhost";
    private static final String NEIGHBOUR = "lauste.localhost";
    private static final String WORDS = "Portaikon kolmas askelma natisi aina, ja opin astumaan sen yli.";

    private final Ledger ledger = Ledger.of(HOUSE.data(), "aspa");

    @Test
    void comes_out_by_its_owners_leave_and_yes_and_is_gone_at_once_when_they_take_it_back() {
        try (var joined = Joined.as(HOUSE, HOST, "Askelma")) {
            var owner = joined.atWork();
            var worker = working(List.of("WORKER"));
            leave(owner);

            var begin = Jsoup.parse(worker.get("/tyo/tarinat").body()).select("main li").stream()
                    .filter(it -> it.text().contains("Askelma"))
                    .map(it -> it.selectFirst("a").attr("href"))
                    .findFirst()
                    .orElseThrow();
            assertThat(worker.reads(begin)).contains(WORDS);
            var empty = worker.post("/tyo/tarinat/uusi", Forms.with(worker.get(begin), "audience", "web", "title", ""));
            assertThat(empty.statusCode()).isEqualTo(422);
            var written = worker.post(
                    "/tyo/tarinat/uusi",
                    Forms.with(
                            worker.get(begin),
                            "audience",
                            "web",
                            "title",
                            "Kolmas askelma",
                            "note",
                            "Tämä kertoo pelosta."));
            var story = UUID.fromString(
                    written.headers().firstValue("location").orElseThrow().replaceAll(".*/|\\?.*", ""));
            assertThat(open(story).statusCode())
                    .as("before its owner has said yes")
                    .isEqualTo(404);
            worker.post("/tyo/tarinat/" + story + "/omistajalle", Map.of());

            assertThat(owner.reads("/oma")).contains("Sinulle on luettavaa: Kolmas askelma.");
            var page = owner.get("/oma/tarinat/" + story);
            assertThat(page.body()).contains(WORDS, "Tämä kertoo pelosta.");
            var accept =
                    Jsoup.parse(page.body()).selectFirst("input[name=accept]").val();
            var nothing = owner.post("/oma/tarinat/" + story + "/lupa", Forms.with(page, "audience", "web"));
            assertThat(nothing.statusCode()).isEqualTo(422);
            owner.post(
                    "/oma/tarinat/" + story + "/lupa",
                    Forms.with(page, "accept", accept, "audience", "web", "by", "nameless"));

            var out = open(story);
            assertThat(out.statusCode()).isEqualTo(200);
            assertThat(out.headers().firstValue("cache-control")).contains("no-store");
            assertThat(Jsoup.parse(out.body()).selectFirst("main").text())
                    .contains("Kolmas askelma", "Ennen kuin luet", "Tämä kertoo pelosta.")
                    .doesNotContain("Askelma ");
            assertThat(list()).contains("Kolmas askelma");
            assertThat(HOUSE.knock(NEIGHBOUR).get("/fi/tarinat/" + story).statusCode())
                    .isEqualTo(404);

            worker.post("/tyo/tarinat/" + story + "/kopiot", Map.of("kind", "leaflet", "place", "Kirjaston teline"));
            owner.post("/oma/tarinat/" + story + "/peru", Map.of());

            var gone = open(story);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.body()).contains("Tämä tarina ei ole enää täällä").doesNotContain(WORDS, "Kolmas askelma");
            assertThat(list()).doesNotContain("Kolmas askelma");
            assertThat(owner.reads("/oma/tarinat/" + story)).contains("Kirjaston teline", "haetaan pois");
            assertThat(worker.reads("/tyo")).contains("kopio");
            taken(worker, story);
            assertThat(owner.reads("/oma/tarinat/" + story))
                    .contains("otettu pois")
                    .doesNotContain("haetaan pois");
        }
    }

    @Test
    void stands_beside_publications_that_anybody_can_sort_out() {
        var all = HOUSE.knock(NEIGHBOUR).get("/fi/tarinat").body();
        assertThat(all).contains("Kello kävi edellä", "Monta ääntä: kaksi hanketta vuosina 2020–2022");
        assertThat(HOUSE.knock(NEIGHBOUR).get("/fi/tarinat?laji=report").body())
                .contains("Monta ääntä")
                .doesNotContain("Kello kävi edellä", "Kolme tapaa kulkea rinnalla");
        assertThat(HOUSE.knock(NEIGHBOUR).get("/sv/tarinat?laji=tarina").body())
                .contains("Klockan gick före")
                .doesNotContain("Monta ääntä");

        var worker = working(List.of("TRAINER"));
        var form = Forms.with(
                worker.get("/tyo/omat-julkaisut/uusi"), "kind", "leaflet", "title", "Uusi esite", "paper", "true");
        assertThat(worker.post("/tyo/omat-julkaisut/uusi", form).statusCode()).isEqualTo(303);
        worker.post("/tyo/omat-julkaisut/uusi", form);
        assertThat(list()).containsOnlyOnce("Uusi esite");
        var id = ledger.list(UUID.class, "select id from app.own_publication where title = 'Uusi esite'")
                .get(0);
        worker.post("/tyo/omat-julkaisut/" + id + "/poisto", Map.of());
        assertThat(list()).doesNotContain("Uusi esite");
    }

    private static void leave(Guest owner) {
        owner.post("/oma/tarina/kaikille", Map.of("words", WORDS));
        owner.post(
                "/oma/kaytot",
                Forms.with(
                        owner.get("/oma/kaytot/uusi?osa=kaikille"),
                        "kind",
                        "publication",
                        "place",
                        "Verkkosivut",
                        "until",
                        LocalDate.now(Helsinki.ZONE).plusMonths(2).toString(),
                        "shared",
                        "true",
                        "read",
                        "true"));
    }

    private void taken(Guest worker, UUID story) {
        var copy = ledger.list(UUID.class, "select id from app.story_copy where story_id = ?", story)
                .get(0);
        worker.post("/tyo/tarinat/" + story + "/kopiot/tehty", Map.of("copy", copy.toString()));
    }

    private static java.net.http.HttpResponse<String> open(UUID story) {
        return HOUSE.knock(HOST).get("/fi/tarinat/" + story);
    }

    private static String list() {
        return HOUSE.knock(HOST).get("/fi/tarinat").body();
    }

    private Guest working(List<String> roles) {
        var hired = ledger.hire(roles);
        return Guest.working(HOUSE, new Demo.Account(HOST, hired.email(), hired.password(), roles));
    }
}
