package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
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

    /** The inbox shows no words: the worker opens today's one after another. */
    private static void find(Visitor worker, String wish) {
        worker.open("/tyo/palaute");
        var items = worker.page().locator("main tbody a").all().stream()
                .map(it -> it.getAttribute("href"))
                .toList();
        for (var item : items) {
            worker.open(item);
            if (worker.page().locator("main").innerText().contains(wish)) {
                return;
            }
        }
        throw new AssertionError("the feedback did not reach the inbox");
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
}
