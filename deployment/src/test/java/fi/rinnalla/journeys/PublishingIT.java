package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.faults.Wait;
import fi.rinnalla.launcher.Ledger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts come out on Thursdays; the day that was set is moved, the clock is not. */
@DisplayName("A text about what a parent said")
class PublishingIT {
    private static final House HOUSE = House.open();
    private static final Map<Demo.Account, Guest> AT_WORK = new HashMap<>();

    @ParameterizedTest(name = "at {0} and not at {1}")
    @CsvSource({"kasper, lauste", "lauste, aspa", "aspa, kasper"})
    void comes_out_when_its_author_and_a_second_worker_have_said_yes(String here, String neighbour) {
        var author = Author.of(HOUSE, here, "wish", "Ovi oli vaikea löytää.", "use", "paraphrased");
        var said = said();
        var text = offered(author, here, said);
        assertThat(author.reads()).contains("Saako tämän julkaista?", said);
        assertThat(second(here).post(text + "/hyvaksynta", Map.of()).statusCode())
                .as("before its author")
                .isEqualTo(422);

        author.decides("yes");
        assertThat(author.reads()).contains("Teksti julkaistaan, kun toinen työntekijä on lukenut sen.");
        assertThat(first(here).post(text + "/hyvaksynta", Map.of()).statusCode())
                .as("by its writer")
                .isEqualTo(422);
        assertThat(first(neighbour).post(text + "/hyvaksynta", Map.of()).statusCode())
                .as("by a neighbour")
                .isEqualTo(404);
        assertThat(second(here).post(text + "/hyvaksynta", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(whatParentsRead(here)).as("before its day").doesNotContain(said);

        itsDayHasCome(here, text);
        Wait.until("the text is public", () -> whatParentsRead(here).contains(said));
        assertThat(whatParentsRead(neighbour)).doesNotContain(said);
        assertThat(author.reads()).contains("Julkaistu Sanoit – teimme -sivulla");
    }

    @Test
    void stays_away_for_good_when_its_author_says_no_before_or_after_a_second_worker_said_yes() {
        var early = Author.of(HOUSE, "aspa", "wish", "Ovi oli lukossa.", "use", "paraphrased");
        var refused = said();
        var neverApproved = offered(early, "aspa", refused);
        early.decides("no");
        var late = Author.of(HOUSE, "aspa", "wish", "Ovi oli auki.", "use", "mine");
        var regretted = said();
        var approved = offered(late, "aspa", regretted);
        late.decides("yes");
        second("aspa").post(approved + "/hyvaksynta", Map.of());
        late.decides("no");

        assertThat(early.reads()).contains("Tekstiä ei julkaista.").doesNotContain("Saako tämän julkaista?");
        assertThat(late.reads()).contains("Tekstiä ei julkaista.");
        assertThat(second("aspa").post(neverApproved + "/hyvaksynta", Map.of()).statusCode())
                .isEqualTo(422);
        itsDayHasCome("aspa", approved);
        assertThat(publishedMeanwhile()).doesNotContain(refused, regretted);
    }

    @Test
    void goes_again_as_soon_as_its_author_takes_the_yes_back() {
        var author = Author.of(HOUSE, "kasper", "wish", "Kyltti puuttui.", "use", "mine");
        var said = said();
        var text = offered(author, "kasper", said);
        author.decides("yes");
        second("kasper").post(text + "/hyvaksynta", Map.of());
        itsDayHasCome("kasper", text);
        Wait.until("the text is public", () -> whatParentsRead("kasper").contains(said));

        author.decides("no");

        Wait.until("the text is gone", () -> !whatParentsRead("kasper").contains(said));
    }

    @Test
    void can_be_found_by_county_and_year_followed_in_a_feed_and_hung_on_a_wall() throws java.io.IOException {
        var door = HOUSE.knock("lauste.localhost");
        var county =
                Jsoup.parse(door.get("/fi/sanoit-teimme?alue=southwest_finland").body());
        assertThat(county.select("select[name=alue] option[selected]").text()).isEqualTo("Varsinais-Suomi");
        assertThat(county.select(".pair")).isNotEmpty();
        assertThat(door.get("/fi/sanoit-teimme?aika=2001").body()).contains("Näillä rajauksilla ei löytynyt mitään.");

        var feed = door.get("/fi/sanoit-teimme.atom");
        assertThat(feed.headers().firstValue("content-type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.headers().firstValue("set-cookie")).isEmpty();
        assertThat(Jsoup.parse(feed.body(), "", Parser.xmlParser()).select("entry"))
                .hasSizeGreaterThan(5);
        var known = door.get(
                "/fi/sanoit-teimme.atom",
                "If-None-Match",
                feed.headers().firstValue("etag").orElseThrow());
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();

        var page = Jsoup.parse(first("lauste").get("/tyo/muutosjuliste").body());
        var month =
                page.select("select[name=kuukausi] option").eachAttr("value").get(3);
        var pdf = first("lauste")
                .bytes("/tyo/muutosjuliste/juliste.pdf?koko=a3&sanat=neutraali&kuukausi=" + month)
                .body();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isGreaterThan(1180);
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Näin kävi, ");
        }
    }

    @Test
    void is_never_begun_about_words_that_are_for_the_theme_only() {
        var author = Author.of(HOUSE, "lauste", "wish", "Vain teille.", "use", "theme_only");

        var answer = first("lauste").post(author.atTheDesk() + "/julkaisu", draft(said()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(author.item().select("form[action$=/julkaisu]")).isEmpty();
    }

    /** What parents read once another text that nobody refused is seen to be there. */
    private static String publishedMeanwhile() {
        var author = Author.of(HOUSE, "aspa", "wish", "Penkki oli märkä.", "use", "mine");
        var said = said();
        var text = offered(author, "aspa", said);
        author.decides("yes");
        second("aspa").post(text + "/hyvaksynta", Map.of());
        itsDayHasCome("aspa", text);
        Wait.until("the other text is public", () -> whatParentsRead("aspa").contains(said));
        return whatParentsRead("aspa");
    }

    /** Answers the feedback, drafts the text and offers it on. @return where the staff have the text */
    private static String offered(Author author, String tenant, String said) {
        var worker = first(tenant);
        worker.post(author.atTheDesk() + "/vastaus", Map.of("answer", "answer", "words", "Kiitos. Korjaamme sen."));
        var saved = worker.post(author.atTheDesk() + "/julkaisu", draft(said));
        var text = Told.by(saved).location().replaceAll("\\?.*", "");
        assertThat(text).startsWith("/tyo/julkaisut/");
        worker.post(text + "/pyynto", Map.of());
        return text;
    }

    private static Map<String, String> draft(String said) {
        var draft = new HashMap<>(OwnThings.FILLED);
        draft.put("said", said);
        return draft;
    }

    /** Never the same twice, and nothing in it tells who it was. */
    private static String said() {
        return "Ovea oli vaikea löytää " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static void itsDayHasCome(String tenant, String text) {
        var id = UUID.fromString(text.replaceAll(".*/", ""));
        Ledger.of(HOUSE.data(), tenant)
                .change(
                        "update app.publication set published_on = ? where id = ?",
                        LocalDate.now(Helsinki.ZONE).minusDays(1),
                        id);
    }

    private static String whatParentsRead(String tenant) {
        return HOUSE.knock(tenant + ".localhost").get("/fi/sanoit-teimme").body();
    }

    private static Guest first(String tenant) {
        return worker(tenant, 0);
    }

    private static Guest second(String tenant) {
        return worker(tenant, 1);
    }

    private static Guest worker(String tenant, int which) {
        return AT_WORK.computeIfAbsent(
                HOUSE.demo().workers(tenant + ".localhost", "WORKER").get(which), it -> Guest.working(HOUSE, it));
    }
}
