package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part took in taps and seconds is written to {@code target/tuesday.csv}; only the taps are judged. */
@DisplayName("A day of work from opening the door to closing it")
class TuesdayIT {
    private static final int TAPS_OF_A_VISIT = 1;
    private static final int TAPS_OF_A_CALL = 8;
    private static final int TAPS_OF_CLOSING = 9;
    private static final List<String> TOOK = new ArrayList<>(List.of("way,part,taps,seconds"));
    private static final House HOUSE = House.open();

    @AfterAll
    static void write_down_what_it_took() throws IOException {
        Files.write(Path.of("target", "tuesday.csv"), TOOK);
    }

    @ParameterizedTest(name = "at {0}, {1} px wide, with script: {2}")
    @CsvSource({"kasper,1280,true", "lauste,390,true", "aspa,1280,true", "aspa,390,false"})
    void goes_on_the_screens_alone(String tenant, int width, boolean script) {
        try (var worker = Visitor.at(HOUSE, new Way(tenant, "fi", ColorScheme.LIGHT, width, script))) {
            var hands = new Hands(worker);

            begins(worker, hands);
            countsVisitors(worker, hands);
            answersTheLine(worker, hands);
            writesDownWhatWasSpoken(worker, hands);
            countsWhoCameToAGroup(worker, hands);
            closesTheDay(worker, hands);

            TOOK.addAll(hands.parts());
        }
    }

    private static void begins(Visitor worker, Hands hands) {
        worker.signIn("WORKER");
        assertThat(worker.page().locator("h1").textContent()).isEqualTo("Tänään");
        assertThat(worker.page().locator("nav.nav .group ul").all())
                .as("groups of places")
                .hasSizeGreaterThan(2)
                .filteredOn(Locator::isVisible)
                .hasSize(1);
        hands.goToPlace("/tyo/kaynnit");
        hands.done("beginning");
    }

    private static void countsVisitors(Visitor worker, Hands hands) {
        var before = total(worker);
        for (var kind : List.of("parent", "first_timer", "relative")) {
            hands.go("main button[value=" + kind + "]");
            assertThat(hands.done("visit of " + kind)).isEqualTo(TAPS_OF_A_VISIT);
        }
        hands.go(".made button");
        hands.done("taking a visit back");
        assertThat(total(worker)).isEqualTo(before + 2);
    }

    private static void answersTheLine(Visitor worker, Hands hands) {
        hands.goToPlace("/tyo/puhelut");
        hands.done("coming to the line");
        hands.choose("kesto", "under_fifteen");
        hands.choose("soittaja", "parent");
        hands.choose("aihe", "rights");
        hands.choose("annettu", "listening");
        hands.go("main .call .btn");
        assertThat(hands.done("call")).isLessThanOrEqualTo(TAPS_OF_A_CALL);
        assertThat(worker.page().locator(".made").textContent()).contains("puhelu");
    }

    private static void writesDownWhatWasSpoken(Visitor worker, Hands hands) {
        hands.goToPlace("/tyo/palaute/uusi");
        hands.tap("label[for=agreed]");
        hands.choose("source", "spoken");
        hands.choose("mood", "well");
        hands.write("textarea[name=wish]", "Kahvia saisi olla enemmän.");
        hands.tap("label[for=card]");
        hands.go("main form .actions .btn");
        hands.done("feedback spoken at the table");
        assertThat(worker.page().locator(".wordcard").count()).isOne();
    }

    private static void countsWhoCameToAGroup(Visitor worker, Hands hands) {
        hands.goToPlace("/tyo/ryhmat");
        hands.go("main tbody a[href='" + metAlready(worker) + "']");
        if (!worker.page().locator("input[name^=adults-]").first().isVisible()) {
            hands.tap("details:has(form[action$='/osallistujat']) summary");
        }
        hands.write("input[name^=adults-]", "6");
        hands.write("input[name^=children-]", "1");
        hands.go("form[action$='/osallistujat'] .btn");
        hands.done("numbers of a group");
        assertThat(worker.page().locator("main").innerText()).contains("Aikuisia 6, lapsia 1");
    }

    /** A group or an event of which something is over. */
    private static String metAlready(Visitor worker) {
        var guest = Guest.working(HOUSE, HOUSE.demo().worker(worker.host(), "WORKER"));
        return worker.page().locator("main tbody a").all().stream()
                .map(it -> it.getAttribute("href"))
                .filter(it -> guest.get(it).body().contains("/osallistujat"))
                .findFirst()
                .orElseThrow();
    }

    /** And opens it again: nobody else is to find the door closed. */
    private static void closesTheDay(Visitor worker, Hands hands) {
        hands.goToPlace("/tyo/kaynnit");
        hands.go("main a[href*='/tyo/kaynnit/paiva']");
        hands.write("input[name=kulut]", "23,50");
        worker.page().selectOption("select[name=rahoitus]", new SelectOption().setIndex(1));
        hands.write("input[name=tyontekijat]", "2");
        hands.write("input[name=kumppanit]", "1");
        hands.write("input[name=vapaaehtoiset]", "0");
        hands.go("form[action$='/sulku'] .btn");
        assertThat(hands.done("closing") + 1).isLessThanOrEqualTo(TAPS_OF_CLOSING);
        assertThat(worker.page().locator("dl.facts").innerText()).contains("23,50");

        worker.press("form[action$='/avaus'] .btn");
        assertThat(worker.page().locator("form[action$='/sulku']").count()).isOne();
    }

    private static int total(Visitor worker) {
        return Integer.parseInt(Jsoup.parse(worker.page().content())
                .select(".figures dd")
                .first()
                .text());
    }
}
