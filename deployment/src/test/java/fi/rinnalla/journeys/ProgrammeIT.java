package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A programme of an organisation")
class ProgrammeIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "aspa.localhost";
    private static final String THERE = "kasper.localhost";
    private static final String LIST = ProgrammeStates.LIST;
    private static final LocalDate TODAY = LocalDate.now(Helsinki.ZONE);

    /** One that was long ago, so that nothing of today belongs to it; written without script and on a small phone. */
    @Test
    void is_begun_and_answers_for_its_aims_its_money_and_what_came_of_it() {
        var name = "Entinen hanke " + UUID.randomUUID().toString().substring(0, 6);
        var here = begun(name);
        var administrator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var neighbour = Guest.working(HOUSE, HOUSE.demo().worker(THERE, "ADMINISTRATOR"));
        assertThat(worker.reads(LIST)).contains(name, "Päättynyt");
        assertThat(neighbour.get(here).statusCode()).isEqualTo(404);

        aims(administrator, here);
        isPaidFor(administrator, here);
        assertThat(worker.get(here + "/rivi?laji=goal").statusCode())
                .as("an administrator decides what is aimed for")
                .isEqualTo(403);

        worker.fill(
                here + "/kaytto", "form[action$=/kaytto]", "about", "Kevään palaute", "done", "Avasimme ovet aiemmin.");
        assertThat(worker.reads(here)).contains("Kevään palaute", "Avasimme ovet aiemmin.");
        assertThat(administrator.reads("/hallinta/loki")).contains("Aloitti hankkeen", "Luopui hankkeen tavoitteesta");
    }

    private static String begun(String name) {
        try (var visitor = Visitor.at(HOUSE, new Way("aspa", "fi", ColorScheme.LIGHT, 320, false))) {
            visitor.comeToWork("ADMINISTRATOR");
            visitor.open(LIST + "/uusi");
            visitor.page().fill("#nimi", name);
            visitor.page().fill("#alue", "Kainuun hyvinvointialue");
            visitor.page().fill("#alkaa", "2011-01-01");
            visitor.page().fill("#paattyy", "2010-01-01");
            visitor.press("main form .btn");
            assertThat(visitor.status()).as("a county is asked for").isEqualTo(422);
            visitor.page().check("input[name=alueet][value=kainuu]");
            visitor.press("main form .btn");
            assertThat(visitor.page().locator("#paattyy-problem").textContent())
                    .contains("Viimeinen päivä on ennen ensimmäistä");
            assertThat(visitor.page().inputValue("#nimi"))
                    .as("nothing typed is lost")
                    .isEqualTo(name);
            visitor.page().fill("#paattyy", "2012-12-31");
            visitor.press("main form .btn");
            assertThat(visitor.page().locator("main").textContent()).contains("Kainuu", "1.1.2011–31.12.2012");
            return visitor.page().url().replaceAll("^https?://[^/]+|\\?.*$", "");
        }
    }

    private static void aims(Guest administrator, String here) {
        var goal = here + "/rivi?laji=goal";
        assertThat(administrator
                        .fill(goal, "form[action$=/rivi]", "words", "Vanhempi tulee kuulluksi", "target", "paljon")
                        .statusCode())
                .as("a number is a number")
                .isEqualTo(422);
        administrator.fill(goal, "form[action$=/rivi]", "words", "Vanhempi tulee kuulluksi", "target", "12,5");
        assertThat(administrator.reads(here))
                .contains("Vanhempi tulee kuulluksi", "Tavoite 12,5.", "ei laske mikään osoitin");

        var change =
                administrator.page(here).select("a[href*='laji=goal&rivi=']").attr("href");
        assertThat(administrator
                        .fill(change, "form[action$=/paatos]", "reason", "")
                        .statusCode())
                .as("nothing is let go without a word")
                .isEqualTo(422);
        administrator.fill(change, "form[action$=/paatos]", "reason", "Rahoittaja muutti painotusta");
        assertThat(administrator.reads(here)).contains("Tavoitteesta luovuttiin", "Rahoittaja muutti painotusta");
    }

    private static void isPaidFor(Guest administrator, String here) {
        administrator.fill(
                here + "/rivi?laji=grant",
                "form[action$=/rivi]",
                "funder",
                "Säätiö",
                "object",
                "Kokeilu",
                "amount",
                "12 500,50");
        administrator.fill(
                here + "/rivi?laji=year", "form[action$=/rivi]", "year", "2011", "euros", "12 500,50", "fte", "0,5");
        assertThat(administrator.reads(here)).contains("Kokeilu", "12 500,50 €", "0,5");
        assertThat(administrator
                        .fill(here + "/rivi?laji=year", "form[action$=/rivi]", "year", "2011", "euros", "1", "fte", "1")
                        .body())
                .contains("Vuosi on jo kirjattu");
        administrator.fill(
                here + "/rivi?laji=partner",
                "form[action$=/rivi]",
                "organisation",
                "Kainuun järjestöt",
                "form",
                "network",
                "importance",
                "Samat tilat");
        assertThat(administrator.reads(here)).contains("Kainuun järjestöt", "Toimii samassa verkostossa");
    }

    /** From the last day of the year on, so that nothing that was done is told otherwise. */
    @Test
    void is_paid_for_as_was_said_on_the_pages_of_what_is_done_in_it() {
        var administrator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var programme = LIST + "/" + running(administrator);
        var last = LocalDate.of(TODAY.getYear(), 12, 31);
        var pays = paying(worker);
        var shares = worker.page(pays).select("input[name^=osuus-]").eachAttr("name");
        assertThat(shares).as("two grants of the demo pay this year").hasSizeGreaterThan(1);

        assertThat(said(worker, pays, last, shares, "66").body()).contains("Osuuksia on yhteensä 99 %");
        assertThat(said(worker, pays, last.plusYears(20), shares, "67").body())
                .as("they end before")
                .contains("ei maksa tuota päivää");
        said(worker, pays, last, shares, "67");
        assertThat(worker.reads(pays)).contains(" 67 %; ", " 33 %");

        assertThat(administrator.reads(programme)).contains("Mitä kukin avustus maksoi", "Ei jaettu");
        var grants = administrator
                .page(programme)
                .select("main a[href*='laji=grant&rivi=']")
                .eachAttr("href");
        grants.forEach(it -> administrator.fill(it, "form[action$=/poisto]"));
        assertThat(administrator.page(programme).select("main a[href*='laji=grant&rivi=']"))
                .as("what pays for something stays")
                .hasSizeGreaterThan(1);
        assertThat(administrator.reads("/hallinta/loki")).contains("Kirjasi, mitkä avustukset maksavat toiminnan");
    }

    /** From the page of a group or an event. */
    private static String paying(Guest worker) {
        var one = worker.page("/tyo/ryhmat").select("main a[href]").eachAttr("href").stream()
                .filter(it -> it.matches("/tyo/ryhmat/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        return worker.page(one).select("a[href*=/tyo/rahoitus/]").attr("href");
    }

    private static HttpResponse<String> said(
            Guest worker, String pays, LocalDate since, List<String> shares, String first) {
        return worker.post(pays, Map.of("alkaen", since.toString(), shares.get(0), first, shares.get(1), "33"));
    }

    @Test
    void asks_for_what_is_to_be_collected_in_its_month_until_somebody_says_that_it_is() {
        var administrator = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "ADMINISTRATOR"));
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var here = LIST + "/" + running(administrator);
        var what = "Syksyn kysely " + UUID.randomUUID().toString().substring(0, 6);
        var later = TODAY.getMonth().plus(4).name().toLowerCase();
        plan(administrator, here, what, TODAY.getMonth().name().toLowerCase());
        plan(administrator, here, "Myöhempi " + what, later);

        assertThat(worker.reads("/tyo")).contains(what).doesNotContain("Myöhempi " + what);
        var line = worker.page(here).select("main li:has(form):contains(" + what + ") input[name=rivi]");
        worker.post(here + "/kaytto/keratty", Map.of("rivi", line.attr("value")));
        assertThat(worker.reads("/tyo")).doesNotContain(what);
        assertThat(worker.reads(here)).contains("Kerätty viimeksi");

        for (var it : administrator
                .page(here)
                .select("main li:contains(" + what + ") a")
                .eachAttr("href")) {
            administrator.fill(it, "form[action$=/poisto]");
        }
        assertThat(administrator.reads(here)).doesNotContain(what);
    }

    private static String running(Guest administrator) {
        return administrator
                .page(LIST)
                .select("main li:contains(Käynnissä) a")
                .attr("href")
                .replaceAll(".*/", "");
    }

    private static void plan(Guest administrator, String here, String what, String month) {
        administrator.fill(
                here + "/rivi?laji=collecting", "form[action$=/rivi]", "what", what, "month", month, "by", "worker");
    }
}
