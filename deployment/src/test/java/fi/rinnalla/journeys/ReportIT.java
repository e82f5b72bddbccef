package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report to whoever pays")
class ReportIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";

    private final Guest worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final Guest colleague = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));

    /** Without script and on a small phone. */
    @Test
    void is_begun_written_looked_through_and_finished_and_then_says_the_same_in_three_files() throws IOException {
        var here = begin();
        assertThat(Guest.working(HOUSE, HOUSE.demo().worker("aspa.localhost", "WORKER"))
                        .get(here)
                        .statusCode())
                .isEqualTo(404);
        assertThat(worker.reads("/tyo"))
                .as("a draft is due, and a file waits for its columns")
                .contains("Raportti kesken", "Tuonti kesken");
        var part = here + "/luonnos/osa?osa=summary";
        var colleagues = colleague.page(part);
        worker.fill(part, "form", "words", "Vuosi oli hyvä.\nMukaan tuli 987 vanhempaa.");
        assertThat(worker.reads(here)).contains("Mukaan tuli 987 vanhempaa.", "/1000 merkkiä");

        var late = Forms.in(colleagues.selectFirst("main form"));
        late.put("words", "Kollegan sanat.");
        var overtaken = colleague.post(here + "/luonnos/osa", late);
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).as("nothing is lost").contains("Kollegan sanat.", "987 vanhempaa");

        assertThat(worker.fill(here + "/luonnos/tarkistus", "form[action$=/valmis]")
                        .statusCode())
                .as("the number is borne out by nothing, and sections are missing")
                .isEqualTo(422);
        looksThrough(here);
        worker.fill(here + "/luonnos/tarkistus", "form[action$=/valmis]");
        assertThat(worker.reads(here)).contains("tekijän rooli: työntekijä", "Tarkiste (SHA-256)", "Luvut tänään");
        assertThat(worker.get(part).statusCode())
                .as("nothing is written there any more")
                .isEqualTo(303);
        isHandedOut(here);
    }

    private static String begin() {
        try (var visitor = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 320, false))) {
            visitor.comeToWork("WORKER");
            visitor.open(ReportStates.LIST + "/uusi");
            visitor.press("main form .btn");
            assertThat(visitor.status()).as("a template is asked for").isEqualTo(422);
            visitor.page().locator("input[name=programme]").first().check();
            visitor.page().locator("input[name=design][value=annual-report]").check();
            visitor.press("main form .btn");
            return visitor.page().url().replaceAll("^https?://[^/]+|[?].*$", "");
        }
    }

    /** Each thing that waits gets a reason. */
    private void looksThrough(String here) {
        for (var left = 40; left > 0; left--) {
            var open = worker.page(here + "/luonnos/tarkistus").select("main section:has(.tag.warn) form");
            if (open.isEmpty()) {
                return;
            }
            var form = Forms.in(open.first());
            form.replaceAll((name, value) -> name.startsWith("reason-") ? "Tiedetään" : value);
            worker.post(here + "/luonnos/tarkistus", form);
        }
        throw new AssertionError("something waits for ever");
    }

    private void isHandedOut(String here) throws IOException {
        var text = new String(worker.bytes(here + "/teksti").body(), StandardCharsets.UTF_8);
        var fingerprint = Ledger.of(HOUSE.data(), "lauste")
                .list(
                        String.class,
                        "select fingerprint from app.report where id = ?",
                        UUID.fromString(here.replaceAll(".*/", "")))
                .get(0);

        assertThat(text).contains("Mukaan tuli 987 vanhempaa.", "/1000 merkkiä", fingerprint);
        assertThat(text)
                .as("what the programme says is in it")
                .contains("Suunnitellut henkilötyövuodet", "Yliopiston sosiaalityön oppiaine: ", "tavoite ");
        assertThat(Pdf.words(worker.bytes(here + "/pdf").body()))
                .contains("987 vanhempaa", fingerprint, "Suunnitellut henkilötyövuodet", "Ammattikorkeakoulu");
        assertThat(worker.bytes(here + "/taulukko")
                        .headers()
                        .firstValue("content-type")
                        .orElse(""))
                .contains("spreadsheetml");
    }
}
