package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first page of the day leads to each thing that waits, and each leaves it when it is done. Of the demonstration's own things
 * none is touched: what is said of them in the end is what was said in the beginning.
 */
@DisplayName("A worker's day")
class WorkersDayIT {
    private static final House HOUSE = House.open();
    private static final String TOWN = "Savukoski";
    private static final String DEBRIEFS = "/tyo/purut";
    private static final String SILENT = "/tyo/tukisuhteet?nayta=warned";
    private static final String REQUESTS = "/tyo/pyynnot";
    private static final String ORDERS = "/tyo/toimeksiannot";
    private static final List<String> LIST = List.of(DEBRIEFS, SILENT, REQUESTS, ORDERS);
    private static final int DAYS_OF_SILENCE = 30;
    private static final LocalDate TODAY = Helsinki.day(Instant.now());

    private Visitor worker;
    private Hands hands;
    private OwnWords words;
    private Ledger ledger;
    private Joined partner;
    private Joined quiet;
    private Waiting before;

    @ParameterizedTest(name = "at {0}, {1} px wide, with script: {2}")
    @CsvSource({"kasper, 1280, true", "lauste, 390, true", "aspa, 1280, false"})
    void goes_through_what_waits_until_the_list_is_as_short_as_it_was(String tenant, int width, boolean script) {
        var way = new Way(tenant, "fi", ColorScheme.LIGHT, width, script);
        words = OwnWords.of(tenant, "fi");
        ledger = Ledger.of(HOUSE.data(), tenant);
        try (var visitor = Visitor.at(HOUSE, way);
                var one = Joined.as(HOUSE, way.host(), "Utuinen", "towns", TOWN, "times", "evenings")
                        .committed();
                var other = Joined.as(HOUSE, way.host(), "Kaste", "towns", TOWN).committed()) {
            worker = visitor;
            partner = one;
            quiet = other;
            hands = new Hands(worker);

            comesToWork();
            var asked = Asked.of(HOUSE, way.host(), "area", TOWN, "wishes", "come_to_a_meeting", "times", "weekends");
            var relation = aPairGoesSilent();
            partner.logs("call", "30", "feeling", "wants_to_talk");
            var ordered = Ordered.by(HOUSE, way.host());
            findsThemOnTheList();

            calls();
            asksTheSilentPair(relation);
            answers(asked);
            proposes(asked);
            goesAlong(asked);
            offers(ordered);
            seesThatTheListIsShort();

            Ordered.cancel(atWork(), ordered);
            asked.parent().post(asked.mine() + "/poista", Map.of());
            DayBook.write("worker", hands);
        }
    }

    private void comesToWork() {
        worker.signIn(Joined.hired(ledger, worker.host(), List.of("WORKER")));
        before = Waiting.on(worker);
        hands.done("coming to work");
        assertThat(worker.page().locator("nav.nav").textContent())
                .contains(words.begun("pl.nom"))
                .doesNotContainIgnoringCase(words.ofOthers());
    }

    /** Thirty days ago as the database has it: no clock is moved. Returns where the two are seen to. */
    private String aPairGoesSilent() {
        var asked = Asked.of(HOUSE, worker.host(), "area", TOWN);
        var relation = Matching.together(atWork(), quiet.atWork(), asked, quiet.called());
        ledger.change(
                "update app.support_relation set started_on = started_on - ? where id = ?",
                DAYS_OF_SILENCE,
                UUID.fromString(relation.substring(relation.lastIndexOf('/') + 1)));
        return relation;
    }

    private void findsThemOnTheList() {
        var now = Waiting.on(worker);
        assertThat(LIST).allSatisfy(it -> assertThat(now.at(it)).isNotEmpty().isNotEqualTo(before.at(it)));
        hands.done("looking at the list");
    }

    private void calls() {
        goTo(DEBRIEFS);
        var row = "main li:has(strong:text-is('" + partner.called() + "'))";
        assertThat(worker.page().locator(row).innerText()).contains("viimeistään");
        hands.go(row + " form button");
        hands.done("calling whoever wants to talk");
        isDone(DEBRIEFS);
    }

    private void asksTheSilentPair(String relation) {
        goTo(SILENT);
        var row = "main tbody tr:has(a[href='" + relation + "'])";
        assertThat(worker.page().locator(row).innerText()).contains(quiet.called(), "Hiljaista");
        hands.go(row + " a");
        assertThat(worker.reads()).contains("Tätä kannattaa katsoa").doesNotContain(words.ofOthers());
        hands.go("main form[action$='/tapaamiset'] .btn");
        hands.done("asking a silent pair");
        isDone(SILENT);
        Matching.part(atWork(), relation);
    }

    private void answers(Asked asked) {
        goTo(REQUESTS);
        hands.go("main .rows a[href='" + asked.desk() + "']");
        hands.write("#message", "Hei! Etsimme sinulle jonkun mukaan.");
        hands.go("main form[action$='/viesti'] .btn");
        hands.done("answering a request");
        assertThat(asked.reads()).contains("Etsimme sinulle jonkun mukaan.");
        isDone(REQUESTS);
    }

    private void proposes(Asked asked) {
        worker.open(asked.desk());
        hands.go("main a[href$='/ehdokkaat']");
        var candidate = "main section.box:has(h2:text-is('" + partner.called() + "'))";
        assertThat(worker.page().locator(candidate).innerText())
                .contains("Miksi ehdotamme", "Tulee toivotulle paikkakunnalle")
                .contains("Huomaa", "On aikaa muulloin kuin toivottiin");
        hands.go(candidate + " button");
        hands.done("proposing");
        assertThat(worker.reads()).contains("Odottaa: " + partner.called());
        Matching.agree(partner.atWork());
        asked.parent().fill(asked.mine(), "form[action$=/ehdotus]", "answer", "yes");
        assertThat(asked.reads()).contains("Sovittu: " + partner.called());
    }

    private void goesAlong(Asked asked) {
        var desk = asked.desk() + "/palaveri";
        worker.open(asked.desk());
        hands.go("main a[href$='/palaveri']");
        hands.write("#day", TODAY.toString());
        hands.choose("part", "morning");
        hands.choose("kind", "network_meeting");
        hands.choose("where", "town");
        hands.write("#town", TOWN);
        hands.choose("comes", "both");
        hands.go("main form:has([name=comes]) .btn");
        hands.done("arranging support at a meeting");
        assertThat(worker.reads())
                .contains("Työntekijä ja " + words.partner("nom"))
                .doesNotContain(words.ofOthers());
        assertThat(asked.parent().reads(asked.mine() + "/palaveri")).contains(words.partner("nom"));

        assertThat(Waiting.on(worker).at(desk)).contains("Tuki palaverissa");
        hands.go("main a[href='" + desk + "']");
        hands.go("main form[action$='/pidetty'] .btn");
        hands.done("having been there");
        isDone(desk);
    }

    private void offers(String ordered) {
        goTo(ORDERS);
        hands.go("main tbody a[href='" + ordered + "']");
        hands.go("main a[href$='/ehdokkaat']");
        hands.tap("main .choice:has(.name:text-is('" + partner.called() + "')) label");
        hands.write("#day", TODAY.plusDays(20).toString());
        hands.write("#starts", "9");
        hands.write("#minutes", "60");
        hands.write("#place", "Luokka A1");
        hands.write("#counterpart", "lehtori");
        hands.write("#fee", "62,50");
        hands.write("#fee-words", "luento");
        hands.go("main form[action$='/ehdokkaat'] .btn");
        hands.done("offering an order");
        assertThat(worker.reads()).contains(partner.called(), "Odottaa vastausta", "62,50");
        assertThat(partner.atWork().reads("/oma")).contains("odottaa vastaustasi");
        isDone(ORDERS);
    }

    private void seesThatTheListIsShort() {
        assertThat(Waiting.on(worker)).isEqualTo(before);
    }

    private void goTo(String href) {
        worker.open("/tyo");
        unfolds(href);
        hands.go("main .note a[href='" + href + "']");
        assertThat(worker.reads()).doesNotContainIgnoringCase(words.ofOthers());
    }

    /** Of many things that wait some stand behind a press. */
    private void unfolds(String href) {
        var folded = "main details:not([open]):has(.note a[href='" + href + "']) > summary";
        if (worker.page().locator(folded).count() > 0) {
            hands.tap(folded);
        }
    }

    private void isDone(String href) {
        assertThat(Waiting.on(worker).at(href)).as(href).isEqualTo(before.at(href));
    }

    /** A colleague, without a browser. */
    private Guest atWork() {
        return Workers.atWork(HOUSE, HOUSE.demo().worker(worker.host(), "WORKER"));
    }
}
