package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.faults.Wait;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the first word to a reader's eyes and back. Each text is of its own, and is taken back in the end. */
@DisplayName("An editor at the desk")
class EditingIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final Guest EDITOR = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private static final Guest ANOTHER = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));
    private static final Guest READER = Guest.nobody(HOUSE, HERE);
    private static final String TEXTS = "/hallinta/tieto";

    private final String slug = "koe-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void looks_at_a_text_signs_it_lets_it_out_changes_it_and_goes_back() {
        var typed = words("Kolme sanaa", "Tämä on **tärkeää**.");
        var shown = page(EDITOR.post(TEXTS + "/uusi/esikatselu", typed));
        assertThat(shown.select("article strong").text()).contains("tärkeää");
        assertThat(shown.selectFirst("textarea[name=body]").wholeText().strip()).isEqualTo("Tämä on **tärkeää**.");
        assertThat(seen("fi").statusCode()).as("a preview keeps nothing").isEqualTo(404);

        var first = kept(EDITOR.post(TEXTS, typed));
        assertThat(seen("fi").statusCode()).as("a draft").isEqualTo(404);
        act(EDITOR, first, "/tarkistus", "reviewer", "Palveluohjaaja");
        act(EDITOR, first, "/julkaisu", "day", "2020-01-01");
        untilRead("Kolme sanaa", "Palveluohjaaja");

        var second = kept(EDITOR.post(first, with(first, "title", "Neljä sanaa")));
        assertThat(read("fi")).contains("Kolme sanaa").doesNotContain("Neljä sanaa");
        act(EDITOR, second, "/julkaisu", "day", "2020-01-01");
        untilRead("Neljä sanaa");
        assertThat(read("fi")).as("nobody has signed it").doesNotContain("Palveluohjaaja");

        var third = kept(act(EDITOR, first, "/palautus"));
        assertThat(page(EDITOR.get(third)).select("input[name=title]").val()).isEqualTo("Kolme sanaa");
        act(EDITOR, third, "/julkaisu", "day", "2020-01-01");
        untilRead("Kolme sanaa");
        assertThat(read("fi")).doesNotContain("Neljä sanaa");

        takeBack(first, second, third);
        Wait.until("nobody reads it", () -> seen("fi").statusCode() == 404);
    }

    @Test
    void writes_for_one_county_what_is_different_there_and_it_stands_beside_what_is_said_to_all() {
        var common = kept(EDITOR.post(TEXTS, words("Kaikille", "Näin kaikkialla.")));
        var here = words("Kymenlaaksossa", "Täällä toisin.");
        here.put("county", "Kymenlaakso");
        var county = kept(EDITOR.post(TEXTS, here));
        act(EDITOR, county, "/julkaisu", "day", "2020-01-01");
        assertThat(seen("fi").statusCode()).as("nothing is said to all yet").isEqualTo(404);

        act(EDITOR, common, "/julkaisu", "day", "2020-01-01");

        untilRead("Näin kaikkialla.", "Kymenlaakso", "Täällä toisin.");
        takeBack(common, county);
    }

    @Test
    void is_told_that_a_colleague_was_faster_and_keeps_every_word() {
        var basis = kept(EDITOR.post(TEXTS, words("Yhteinen", "Alku.")));
        var mine = with(basis, "body", "Minun sanani.");
        var theirs = with(basis, "body", "Kollegan sanat.");

        kept(ANOTHER.post(basis, theirs));
        var answer = EDITOR.post(basis, mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        var again = page(answer);
        assertThat(again.selectFirst("textarea[name=body]").wholeText().strip()).isEqualTo("Minun sanani.");
        assertThat(again.select("#title-problem").text()).contains("Joku toinen on tallentanut");

        var newest = again.select("main form[method=post]").first().attr("action");
        kept(EDITOR.post(newest, mine));
    }

    @Test
    void is_told_what_is_missing_and_keeps_what_was_typed() {
        var typed = words("", "Sanat, jotka eivät katoa.");
        var answer = EDITOR.post(TEXTS, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#title-problem").text()).isEqualTo("Kirjoita otsikko.");
        assertThat(page(answer).selectFirst("textarea[name=body]").wholeText().strip())
                .isEqualTo("Sanat, jotka eivät katoa.");
    }

    @Test
    void schedules_a_text_that_nobody_reads_before_its_day() {
        var text = kept(EDITOR.post(TEXTS, words("Tulevaa", "Myöhemmin.")));
        act(EDITOR, text, "/julkaisu", "day", "2099-01-01");

        assertThat(page(EDITOR.get(text)).select("main").text()).contains("Julkaistaan 1.1.2099");
        assertThat(seen("fi").statusCode()).isEqualTo(404);
        takeBack(text);
    }

    @Test
    void brings_back_news_as_it_stood_before() {
        var news = kept(
                EDITOR.post("/hallinta/uutiset", Map.of("language", "fi", "title", "Ennen " + slug, "body", "Eka.")));
        EDITOR.post(news, Map.of("language", "fi", "title", "Jälkeen " + slug, "body", "Toka."));
        var edited = page(EDITOR.get(news));
        assertThat(edited.select("input[name=title]").val()).isEqualTo("Jälkeen " + slug);
        assertThat(edited.select("form[action$='/palautus'] p").text()).contains("Viimeksi muutti");

        var undone = follow(EDITOR.post(news + "/palautus", Map.of()));

        assertThat(undone.select("input[name=title]").val()).isEqualTo("Ennen " + slug);
        assertThat(undone.select(".note").text()).contains("Edellinen on palautettu.");
    }

    @Test
    void looks_at_looks_and_terms_before_they_are_kept() {
        var brand = ANOTHER.post(
                "/hallinta/ulkoasu/esikatselu",
                Forms.with(
                        ANOTHER.get("/hallinta/ulkoasu"),
                        "name",
                        "Koe ry",
                        "short",
                        "Koe",
                        "motif",
                        "kivi",
                        "colour",
                        "#ffff00"));
        assertThat(brand.statusCode()).isEqualTo(200);
        assertThat(page(brand).select(".side .org").text()).contains("Koe");
        assertThat(page(brand).select("main").text()).contains("Tummensimme väriä");

        var form = new HashMap<String, String>();
        form.put("language", "fi");
        page(ANOTHER.get("/hallinta/termit"))
                .select("main input[type=text]")
                .forEach(it -> form.put(it.attr("name"), it.val()));
        form.replaceAll((name, words) -> name.equals("language") ? words : "rinnallakulkija");
        var terms = ANOTHER.post("/hallinta/termit/esikatselu", form);
        assertThat(terms.statusCode()).isEqualTo(200);
        assertThat(page(terms).select("main ul[lang=fi]").text()).contains("rinnallakulkija");

        assertThat(READER.get("/fi/").body()).doesNotContain("Koe ry", "rinnallakulkija");
    }

    private Map<String, String> words(String title, String body) {
        return new HashMap<>(Map.of(
                "slug",
                slug,
                "step",
                "now",
                "language",
                "fi",
                "county",
                "",
                "title",
                title,
                "lead",
                "",
                "body",
                body,
                "valid",
                "2026-01-01"));
    }

    /** What the page's form would send, with one field written anew. */
    private static Map<String, String> with(String text, String field, String value) {
        var page = page(EDITOR.get(text));
        var form = new HashMap<String, String>();
        page.select("main form")
                .first()
                .select("input[name], textarea[name]")
                .forEach(it -> form.put(
                        it.attr("name"),
                        it.tagName().equals("textarea") ? it.wholeText().strip() : it.val()));
        form.put(field, value);
        return form;
    }

    private static HttpResponse<String> act(Guest who, String text, String act, String... field) {
        var answer = who.post(text + act, field.length == 0 ? Map.of() : Map.of(field[0], field[1]));
        assertThat(answer.statusCode()).as(act).isEqualTo(303);
        return answer;
    }

    private static void takeBack(String... texts) {
        for (var text : texts) {
            act(EDITOR, text, "/julkaisu/peru");
        }
    }

    /** Where what was kept is found. */
    private static String kept(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]*|\\?.*", "");
    }

    private static Document follow(HttpResponse<String> answer) {
        return page(
                EDITOR.get(answer.headers().firstValue("location").orElseThrow().replaceAll("^https?://[^/]*", "")));
    }

    private HttpResponse<String> seen(String language) {
        return READER.get("/" + language + "/tieto/" + slug);
    }

    /** Pages for everybody are kept until the organisation's next edition has come round. */
    private void untilRead(String... words) {
        Wait.until(
                "readers read " + String.join(", ", words),
                () -> Stream.of(words).allMatch(read("fi")::contains));
    }

    private String read(String language) {
        return page(seen(language)).select("main").text();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
