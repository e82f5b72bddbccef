package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What several parents speak of")
class LoopIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";
    private static final String NEXT = LocalDate.now(Helsinki.ZONE).plusWeeks(2).toString();
    private static final String CALLED = "Paikka auki myös illalla";
    private static final String BECAUSE = "Tiloissa ei ole huonetta lapsille.";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest second =
            Guest.working(HOUSE, HOUSE.demo().workers(HERE, "WORKER").get(1));
    private final Guest facilitator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "FACILITATOR"));

    /** Each step is read on the cards; the group's part without script, one of its steps by keys alone. */
    @Test
    void becomes_a_change_that_its_authors_judge_and_is_opened_once_more_where_it_does_not_show() {
        var authors = authors();
        var theme = madeInTheBrowser(authors.get(0));
        authors.subList(1, 4).forEach(it -> put(it, theme));

        assertThat(facilitator.get(theme).statusCode()).as("four are too few").isEqualTo(404);
        assertThat(facilitator.reads("/kehitys")).doesNotContain(title(theme));
        assertThat(worker.reads(theme)).contains("Viisi asiakasta tarvitaan", "4 palautetta odottaa");
        everyCard(authors.subList(0, 4), "Kuulimme. Palautteesi on koottu teemaksi.");
        var said = letTheGroupRead(authors.get(0));
        assertThat(worker.reads(theme)).as("one alone").doesNotContain(said);

        put(authors.get(4), theme);

        assertThat(facilitator.reads(theme))
                .contains("5 palautetta ryhmillä", "Alueelta on puhunut vähintään viisi asiakasta", said)
                .doesNotContain("Teeman palautteet");
        assertThat(Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"))
                        .get(theme)
                        .statusCode())
                .isEqualTo(404);
        assertThat(authors.get(1).parent().reads("/fi/vastaus")).doesNotContain("Uutta");

        understoodByKeys(theme);
        assertThat(authors.get(1).parent().reads("/fi/vastaus")).contains("Uutta");
        everyCard(authors, "Kehittämisryhmä on perehtynyt asiaan.");
        step(theme, "idea", "problem", "Paikka on auki vain päivisin.", "benefits", "kaikki", "proposer", "parents");
        everyCard(authors, "Asiaan on ehdotettu ratkaisua.");
        var day = LocalDate.now(Helsinki.ZONE);
        var until = day.plusWeeks(4).toString();
        step(
                theme,
                "trial",
                Stream.of("what", "Auki yhtenä iltana.", "where", "Yksi paikka", "measure", "Käynnit"),
                Stream.of("from", day.toString(), "until", until));
        everyCard(authors, "Ratkaisua kokeillaan", "Auki yhtenä iltana.");
        step(
                theme,
                "trial_goes_on",
                "reason",
                "Käyntejä on vielä vähän.",
                "until",
                day.plusWeeks(8).toString());
        everyCard(authors, "Kokeilua jatketaan", "Käyntejä on vielä vähän.");
        step(theme, "decided_to_use", "reason", "Käyntejä tuli enemmän.");
        everyCard(authors, "Päätös: muutos otetaan käyttöön.");
        assertThat(take(theme, "in_use", "words-fi", "Auki keskiviikkoisin.").statusCode())
                .as("in one language alone")
                .isEqualTo(422);
        step(
                theme,
                "in_use",
                Stream.of("words-fi", "Auki keskiviikkoisin.", "words-sv", "Öppet på onsdagar."),
                Stream.of("words-en", "Open on Wednesdays.", "words-selko", "Olemme auki keskiviikkona."));
        everyCard(authors, "Muutos on nyt käytössä.", "Auki keskiviikkoisin.");
        assertThat(authors.get(0).parent().reads("/sv/vastaus/1")).contains("Öppet på onsdagar.");

        isCalledOtherwise(theme);
        isTakenAlong(authors.get(0));

        authors.subList(0, 4).forEach(it -> says(it, "visible"));
        assertThat(facilitator.reads(theme)).contains("muutos näkyy: ei näytetä, alle viisi");
        says(authors.get(4), "visible");
        assertThat(facilitator.reads(theme)).contains("muutos näkyy: 5");
        assertThat(worker.reads(authors.get(0).atTheDesk() + "/julkaisu")).contains("Auki keskiviikkoisin.");
        step(theme, "checked");
        everyCard(authors, "Olemme katsoneet, miten muutos toimii.");

        authors.forEach(it -> says(it, "not_visible"));

        everyCard(authors, "Asia on otettu uudelleen käsittelyyn.");
        assertThat(facilitator.reads(theme)).contains("Ymmärretty", "Avattu uudelleen");
    }

    @Test
    void may_stay_as_it_is_but_never_without_a_because() {
        var authors = authors();
        var theme = madeInTheBrowser(authors.get(0));
        authors.subList(1, 5).forEach(it -> put(it, theme));
        step(theme, "understood");

        assertThat(take(theme, "decided_no_change", "reason", " ").statusCode()).isEqualTo(422);
        step(theme, "decided_no_change", "reason", BECAUSE);

        everyCard(authors, "Päätös: asia jää ennalleen. Tässä on syy.", BECAUSE);
        assertThat(facilitator.reads(theme)).contains("Ei muutosta", BECAUSE);
        assertThat(take(theme, "in_use").headers().firstValue("location"))
                .hasValueSatisfying(it -> assertThat(it).contains("muuttui"));
    }

    private static List<Author> authors() {
        var authors = new ArrayList<Author>();
        authors.add(Author.of(HOUSE, "aspa", "wish", "En pääse päivällä.", "use", "paraphrased"));
        for (var use : List.of("theme_only", "mine", "theme_only", "theme_only")) {
            authors.add(Author.of(HOUSE, "aspa", "wish", "Illalla pääsisin.", "use", use));
        }
        return authors;
    }

    /** @return where the theme is */
    private String madeInTheBrowser(Author first) {
        try (var it = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.DARK, 390, false))) {
            it.comeToWork("WORKER");
            it.open(first.atTheDesk());
            it.press("main a[href$='/teema/uusi']");
            it.page().fill("#title", "Illat " + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
            it.page().fill("#description", "Päivällä töissä käyvä ei pääse paikalle.");
            it.page().locator("input[name=code][value=access]").check();
            it.page().selectOption("#alue", "central_finland");
            it.page().selectOption("#owner", "facilitator");
            it.page().fill("#next", NEXT);
            it.submit();
            assertThat(it.reads()).contains("Teema on tehty");
            return it.page().url().replaceAll("^https?://[^/]+|\\?.*", "");
        }
    }

    private void put(Author author, String theme) {
        var id = theme.replaceAll(".*/", "");
        var answer = worker.post(author.atTheDesk() + "/teema", Map.of("aihe", id, "alue", ""));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(worker.reads(author.atTheDesk())).contains("Kehittämisteema", title(theme));
    }

    /** It stands on a public page by now: without a reason it keeps its title. */
    private void isCalledOtherwise(String theme) {
        var before = title(theme);
        assertThat(facilitator.post(theme + "/nimi", Map.of("title", "Illat")).statusCode())
                .isEqualTo(422);
        assertThat(title(theme)).isEqualTo(before);
        assertThat(facilitator
                        .post(theme + "/nimi", Map.of("title", CALLED, "why", "Nimi oli epäselvä."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(facilitator.reads(theme)).contains(CALLED, "Aiemmat nimet", before, "Nimi oli epäselvä.");
    }

    /** The steps and what was said with them are part of the parent's own copy; taking it along is not reading it. */
    private static void isTakenAlong(Author author) {
        assertThat(author.parent().get("/fi/vastaus/tiedosto.json").body())
                .contains("\"themes\"", CALLED, "trial_goes_on", "Käyntejä on vielä vähän.", "Auki keskiviikkoisin.");
        assertThat(author.parent().get("/fi/vastaus/tiedosto.html").body())
                .contains(CALLED, "Päätös: muutos otetaan käyttöön.");
    }

    private String title(String theme) {
        return worker.page(theme).select("h1").text();
    }

    /** Every telling detail is looked at, then its author says yes, then a second person. */
    private String letTheGroupRead(Author author) {
        var words = author.atTheDesk() + "/ryhmalle";
        var telling = "Tapaaminen 3.4.2026 oli päivällä.";
        assertThat(worker.fill(words, "form[action$=/ryhmalle]", "said", telling)
                        .statusCode())
                .isEqualTo(422);
        var said = "Päivällä töissä käyvä ei pääse paikalle, sanoo kirjoittaja.";
        var text = Told.by(worker.fill(words, "form[action$=/ryhmalle]", "said", said))
                .location()
                .replaceAll("\\?.*", "");
        worker.post(text + "/pyynto", Map.of());
        assertThat(author.reads()).contains("Saako tämän näyttää kehittämisryhmälle?", said);
        assertThat(second.post(text + "/hyvaksynta", Map.of()).statusCode())
                .as("before its author")
                .isEqualTo(422);
        author.decides("yes");
        assertThat(second.post(text + "/hyvaksynta", Map.of()).statusCode()).isEqualTo(303);
        Ledger.of(HOUSE.data(), "aspa")
                .change(
                        "update app.publication set published_on = ? where id = ?",
                        LocalDate.now(Helsinki.ZONE).minusDays(1),
                        UUID.fromString(text.replaceAll(".*/", "")));
        assertThat(HOUSE.knock(HERE).get("/fi/sanoit-teimme").body()).doesNotContain(said);
        return said;
    }

    private void understoodByKeys(String theme) {
        try (var it = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.LIGHT, 1280, false))) {
            it.comeToWork("FACILITATOR");
            comesByKeys(it);
            var row = it.page().locator("li:has(a[href='" + theme + "'])");
            row.locator("select").selectOption("understood");
            row.locator("button").focus();
            it.page().waitForNavigation(() -> it.page().keyboard().press("Enter"));
            it.page().fill("#next", NEXT);
            it.page().locator("main form button").focus();
            it.page().waitForNavigation(() -> it.page().keyboard().press("Enter"));
            assertThat(it.reads()).contains("Tallennettu.", "Ymmärretty");
        }
    }

    /** From the first page of the day, through a group of places that is closed there. */
    private static void comesByKeys(Visitor it) {
        it.open("/tyo");
        it.page().locator("nav.nav .group:has(a[href='/kehitys']) summary").focus();
        it.page().keyboard().press("Enter");
        it.page().keyboard().press("Tab");
        it.page().waitForNavigation(() -> it.page().keyboard().press("Enter"));
        assertThat(it.page().locator("nav.nav a[aria-current=page]").getAttribute("href"))
                .isEqualTo("/kehitys");
    }

    private void step(String theme, String turn, Stream<String> some, Stream<String> more) {
        step(theme, turn, Stream.concat(some, more).toArray(String[]::new));
    }

    private void step(String theme, String turn, String... named) {
        var answer = take(theme, turn, named);
        assertThat(answer.statusCode()).as(turn).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElseThrow()).contains("tehty");
    }

    private HttpResponse<String> take(String theme, String turn, String... named) {
        var form = new HashMap<>(Map.of("kohde", turn, "owner", "facilitator", "next", NEXT));
        for (int i = 0; i < named.length; i += 2) {
            form.put(named[i], named[i + 1]);
        }
        if (turn.equals("trial")) {
            form.put(
                    "idea",
                    facilitator
                            .page(theme + "/siirto?kohde=trial")
                            .select("input[name=idea]")
                            .val());
        }
        return facilitator.post(theme + "/siirto", form);
    }

    private static void everyCard(List<Author> authors, String... words) {
        authors.forEach(it -> assertThat(it.reads().replace('\u00a0', ' ')).contains(words));
    }

    private static void says(Author author, String verdict) {
        author.parent().fill("/fi/vastaus/1", "form[action$=/nakyyko]", "verdict", verdict);
    }
}
