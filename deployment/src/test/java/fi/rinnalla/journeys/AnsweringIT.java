package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One parent's feedback")
class AnsweringIT {
    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "at {0}, script {1}")
    @CsvSource({"kasper, false", "lauste, true", "aspa, false"})
    void goes_all_the_way_round_and_comes_back_as_an_answer(String tenant, boolean script) {
        var phone = new Way(tenant, "fi", ColorScheme.LIGHT, 320, script);
        var desk = new Way(tenant, "fi", ColorScheme.LIGHT, 1280, script);
        var wish = "Ovelle voisi laittaa kyltin, ehdottaa " + (script ? "moni." : "joku.");
        var words = give(phone, wish);
        answer(desk, wish);
        read(phone, words);
    }

    private static String give(Way phone, String wish) {
        try (var parent = Visitor.at(HOUSE, phone)) {
            Giving.feedback(parent, true, wish);
            var words = String.join(" ", parent.page().locator(".wordcard li").allInnerTexts())
                    .replaceAll("[0-9\\s]+", " ");
            parent.submit();
            assertThat(parent.page().content()).doesNotContain(words.strip().split(" ")[0]);
            return words.strip();
        }
    }

    private static void answer(Way desk, String wish) {
        try (var worker = Visitor.at(HOUSE, desk)) {
            worker.signIn("WORKER");
            find(worker, wish);
            Giving.choose(worker, "answer", "ANSWER");
            worker.page().fill("textarea[name=words]", "Kiitos. Kyltti on nyt ovella.");
            worker.press("main form:has(textarea[name=words]) button.btn:not([name])");
            assertThat(worker.page().locator("main").innerText()).contains("Kyltti on nyt ovella.");
        }
    }

    /** The inbox shows no words: the worker opens one after another, page by page. */
    private static void find(Visitor worker, String wish) {
        for (var page = Optional.of("/tyo/palaute"); page.isPresent(); ) {
            worker.open(page.get());
            var items = links(worker, "main tbody a");
            page = links(worker, "main .pager a[rel=next]").stream().findFirst();
            for (var item : items) {
                worker.open(item);
                if (worker.page().locator("main").innerText().contains(wish)) {
                    return;
                }
            }
        }
        throw new AssertionError("the feedback did not reach the inbox");
    }

    private static List<String> links(Visitor worker, String which) {
        return worker.page().locator(which).all().stream()
                .map(it -> it.getAttribute("href"))
                .toList();
    }

    private static void read(Way phone, String words) {
        try (var parent = Visitor.at(HOUSE, phone)) {
            Giving.words(parent, words);
            if (!parent.page().url().matches(".*/vastaus/\\d+$")) {
                parent.press("main a[href*='/vastaus/']");
            }
            assertThat(parent.page().locator("main").innerText()).contains("Kyltti on nyt ovella.");
            Giving.choose(parent, "verdict", "VISIBLE");
            parent.press("main form:has(input[name=verdict]) button");
            assertThat(parent.answers().get(parent.answers().size() - 1).status())
                    .isLessThan(400);
        }
    }

    @Test
    void is_not_there_for_the_neighbours_staff_in_just_the_same_way_as_what_does_not_exist() {
        var way = new Way("kasper", "fi", ColorScheme.LIGHT, 1280, true);
        String theirs;
        try (var worker = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.LIGHT, 1280, true))) {
            worker.signIn("WORKER");
            worker.open("/tyo/palaute");
            theirs = worker.page().locator("main tbody a").first().getAttribute("href");
        }
        try (var neighbour = Visitor.at(HOUSE, way)) {
            neighbour.signIn("WORKER");
            var there = neighbour.open(theirs);
            var seen = neighbour.page().content();
            var nowhere = neighbour.open("/tyo/palaute/" + UUID.randomUUID());

            assertThat(there.status()).isEqualTo(nowhere.status()).isEqualTo(404);
            assertThat(seen).isEqualTo(neighbour.page().content());
        }
    }

    @Test
    void is_told_why_nothing_changes_and_never_without_a_reason() {
        var author = Author.of(HOUSE, "lauste", "wish", "Olkaa auki myös öisin.");
        var worker = worker("lauste");
        var without = worker.post(author.atTheDesk() + "/vastaus", Map.of("answer", "no_change", "words", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(author.reads()).contains("Vastausta ei ole vielä.");

        var reason = "Öisin meitä ei ole paikalla, koska rahoitus ei riitä yövuoroihin.";
        worker.post(author.atTheDesk() + "/vastaus", Map.of("answer", "no_change", "words", reason));

        assertThat(author.reads()).contains("Tämä ei muutu nyt. Kerromme, miksi.", reason, "Ei muutosta, syy kerrottu");
    }

    @Test
    void is_set_aside_with_a_reason_and_owed_an_answer_again_when_it_is_taken_up() {
        var author = Author.of(HOUSE, "aspa", "wish", "Ostakaa meidän tavaraa.");
        var worker = worker("aspa");
        var colleague = Guest.working(
                HOUSE, HOUSE.demo().workers("aspa.localhost", "WORKER").get(1));
        var reason = "Tämä on mainos.";
        worker.post(author.atTheDesk() + "/vastaus", Map.of("answer", "set_aside", "words", reason));
        assertThat(author.reads()).contains("Jätimme palautteen sivuun. Kerromme, miksi.", reason);
        var aside = colleague.get(author.atTheDesk());
        assertThat(answerBox(aside)).as("nothing is owed").isNull();

        var up = Jsoup.parse(aside.body()).selectFirst("main form[action$=/paluu]");
        colleague.post(up.attr("action"), Forms.in(up));

        assertThat(answerBox(worker.get(author.atTheDesk()))).isNotNull();
        worker.post(author.atTheDesk() + "/vastaus", Map.of("answer", "answer", "words", "Kiitos, luimme uudelleen."));
        assertThat(author.reads()).contains("Vastaus sinulle", "Kiitos, luimme uudelleen.", "Vastattu");
    }

    @Test
    void is_not_answered_by_a_template_that_only_fills_the_box_after_what_was_typed() {
        var author = Author.of(HOUSE, "kasper", "wish", "Kahvi oli kylmää.");
        var worker = worker("kasper");
        var offered = Jsoup.parse(worker.get(author.atTheDesk()).body())
                .select("main select[name=template] option:not([value=''])");
        assertThat(offered).isNotEmpty();
        var template = offered.first();

        var filled = worker.post(
                author.atTheDesk() + "/vastaus",
                Map.of("use", "1", "template", template.val(), "answer", "answer", "words", "Hei."));

        assertThat(filled.statusCode()).isEqualTo(200);
        var beginnings = Jsoup.parse(worker.get("/tyo/mallit/" + template.val()).body());
        var body =
                beginnings.selectFirst("main textarea[name=body]").wholeText().strip();
        assertThat(answerBox(filled).wholeText().strip()).isEqualTo("Hei.\n\n" + body);
        assertThat(author.reads()).contains("Vastausta ei ole vielä.");
    }

    @Test
    void is_begun_with_a_template_that_was_rewritten_hidden_and_brought_back() {
        var author = Author.of(HOUSE, "lauste", "wish", "Ovi oli kiinni.");
        var worker = worker("lauste");
        var words =
                Map.of("answer", "answer", "language", "fi", "title", "Ovesta", "body", "Kiitos, että kerroit ovesta.");
        worker.post("/tyo/mallit", words);
        worker.post("/tyo/mallit", words);
        var written = Jsoup.parse(worker.get("/tyo/mallit").body()).select("main h2 a:containsOwn(Ovesta)");
        assertThat(written).as("sent twice, it is there once").hasSize(1);
        var template = written.attr("href");

        worker.post(template, Map.of("title", "Ovesta", "body", "Toiset sanat."));
        var undo = Jsoup.parse(worker.get(template).body()).selectFirst("main form[action$=/palautus]");
        worker.post(undo.attr("action"), Forms.in(undo));
        worker.post(template + "/piilotus", Map.of());
        assertThat(beginnings(worker, author)).doesNotContain("Vastaus: Ovesta");
        worker.post(template + "/piilotus/peru", Map.of());

        assertThat(beginnings(worker, author)).contains("Vastaus: Ovesta");
        assertThat(Jsoup.parse(worker.get(template).body())
                        .selectFirst("main textarea[name=body]")
                        .wholeText())
                .contains("Kiitos, että kerroit ovesta.");
    }

    private static List<String> beginnings(Guest worker, Author author) {
        return Jsoup.parse(worker.get(author.atTheDesk()).body())
                .select("main select[name=template] option")
                .eachText();
    }

    private static Guest worker(String tenant) {
        return Guest.working(HOUSE, HOUSE.demo().worker(tenant + ".localhost", "WORKER"));
    }

    private static Element answerBox(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).selectFirst("main textarea[name=words]");
    }
}
