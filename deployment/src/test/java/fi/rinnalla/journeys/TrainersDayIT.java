package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody with the role of a trainer and no other, on a phone; whoever applies is on theirs. */
@DisplayName("A trainer's day")
class TrainersDayIT {
    private static final House HOUSE = House.open();
    private static final String CALLED = "Hete";
    private static final String TOLD = "Haluan olla rinnalla.";
    private static final LocalDate TODAY = Helsinki.day(Instant.now());

    private Visitor trainer;
    private Hands hands;
    private OwnWords words;
    private Ledger ledger;
    private Guest atWork;
    private Guest applicant;
    private String cohort;

    @ParameterizedTest(name = "at {0}, with script: {1}")
    @CsvSource({"kasper, true", "lauste, false", "aspa, true"})
    void goes_from_an_application_to_a_certificate_that_anybody_can_check(String tenant, boolean script)
            throws IOException {
        var way = new Way(tenant, "fi", ColorScheme.LIGHT, 390, script);
        words = OwnWords.of(tenant, "fi");
        ledger = Ledger.of(HOUSE.data(), tenant);
        try (var visitor = Visitor.at(HOUSE, way)) {
            trainer = visitor;
            hands = new Hands(trainer);
            var account = Joined.hired(ledger, trainer.host(), List.of("TRAINER"));
            atWork = Workers.atWork(HOUSE, account);
            trainer.signIn(account);

            var before = Waiting.on(trainer).at("/tyo/koulutus");
            opensTheCall();
            applicant = applies();
            readsTheApplication(before);
            chooses();
            setsTheDays();
            marksWhoWasThere();
            seesThemOff();
            hasItChecked(way);
            takesThemIntoTheRegister();

            applicant.post("/fi/vastaus/poista", Map.of());
            atWork.post(cohort + "/tila", Map.of("oli", "running", "next", "closed"));
            DayBook.write("trainer", hands);
        }
    }

    private void opensTheCall() {
        hands.goToPlace("/tyo/koulutus");
        hands.go("main a[href='/tyo/koulutus/uusi']");
        hands.write("#name", "Päivän koulutus");
        hands.write("#closes", TODAY.toString());
        hands.write("#starts", TODAY.toString());
        hands.write("#ends", TODAY.plusWeeks(16).toString());
        hands.write("#towns", "Ranua");
        hands.write("#places", "4");
        hands.write("#percent", "100");
        hands.write("#visits", "0");
        hands.go("main form .btn");
        cohort = trainer.page().url().replaceAll("^https?://[^/]+|\\?.*", "");
        hands.go("main form[action$='/tila'] button[value=call]");
        hands.done("opening a call");
    }

    private Guest applies() {
        var door = HOUSE.knock(trainer.host());
        var id = cohort.substring(cohort.lastIndexOf('/') + 1);
        var form =
                Forms.with(door.get("/fi/koulutus/hakemus?ryhma=" + id), "called", CALLED, "told", TOLD, "card", "new");
        assertThat(form).containsEntry("ryhma", id);
        return Guest.holding(HOUSE, trainer.host(), Guest.wordsOn(door.post("/fi/koulutus/hakemus", form)));
    }

    private void readsTheApplication(String before) {
        assertThat(Waiting.on(trainer).at("/tyo/koulutus"))
                .as("it waits on the first page of the day")
                .contains("hakemus")
                .isNotEqualTo(before);
        hands.go("main .note a[href='/tyo/koulutus']");
        hands.go("main .rows a[href='" + cohort + "']");
        hands.go("#hakijat a[href*='/tyo/hakijat/']");
        assertThat(trainer.reads()).contains(CALLED, TOLD).doesNotContain(words.ofOthers());
        hands.write("#day", TODAY.toString());
        hands.write("#starts", "10.30");
        hands.write("#invitation", "Kahvila torin laidalla.");
        hands.go("main form[action$='/haastattelu'] .btn");
        hands.done("arranging an interview");
        assertThat(mine("hakemukset")).contains("klo 10.30", "Kahvila torin laidalla.");
        assertThat(Waiting.on(trainer).at("/tyo/koulutus")).isEqualTo(before);
    }

    private void chooses() {
        trainer.open(cohort);
        hands.go("#hakijat a[href*='/tyo/hakijat/']");
        hands.go("main form[action$='/valinta'] .btn");
        hands.done("choosing");
        assertThat(mine("hakemukset")).contains("Tervetuloa mukaan.");
        trainer.open(cohort);
        hands.go("main form[action$='/tila'] button[value=running]");
        hands.go("main a[href*='/tyo/osallistujat/']");
        hands.write("#interview", TODAY.toString());
        hands.go("main form[action$='/haastattelu'] .btn");
        hands.write("#commitment", TODAY.toString());
        hands.go("main form[action$='/sitoumus'] .btn");
        hands.done("noting the interview and the commitment");
    }

    private void setsTheDays() {
        for (var theme : List.of("own_story", "legal_basis")) {
            trainer.open(cohort + "/kerta");
            hands.choose("theme", theme);
            hands.write("#day", TODAY.toString());
            hands.write("#starts", theme.equals("own_story") ? "9" : "13");
            hands.write("#ends", theme.equals("own_story") ? "11" : "15");
            hands.go("main form .btn");
        }
        hands.done("setting two days");
        assertThat(mine("koulutukset")).contains("klo 9", "klo 13");
    }

    /** Away once, which is caught up on. */
    private void marksWhoWasThere() {
        mark(0, "present");
        mark(1, "absent");
        trainer.open(cohort);
        assertThat(trainer.reads()).contains(CALLED + ": yksi poissaolo korvaamatta");
        mark(1, "made_up");
        hands.done("marking who was there");
        trainer.open(cohort);
        assertThat(trainer.reads()).doesNotContain("korvaamatta");
        assertThat(atWork.reads(cohort + "/lista")).contains("P K");
    }

    private void mark(int session, String mark) {
        trainer.open(cohort);
        var link = trainer.page()
                .locator("main .rows a[href*='/tyo/koulutuskerrat/']")
                .nth(session);
        hands.go("main .rows a[href='" + link.getAttribute("href") + "']");
        hands.tap("main input[value=" + mark + "] + label");
        hands.go("main form .btn");
        assertThat(trainer.reads()).contains("Läsnäolot on tallennettu.");
    }

    private void seesThemOff() {
        trainer.open(cohort);
        hands.go("main a[href*='/tyo/osallistujat/']");
        assertThat(trainer.reads()).contains("Kaikki on koossa.");
        hands.choose("outcome", "graduated");
        hands.go("main form[action$='/paatos'] .btn");
        hands.go("main form[action$='/todistus'] .btn");
        hands.done("seeing off");
    }

    private void hasItChecked(Way way) throws IOException {
        var paper = Pdf.words(atWork.bytes(participant() + "/todistus.pdf").body());
        assertThat(paper)
                .contains("Todistus suoritetusta koulutuksesta", "4 tuntia")
                .doesNotContain(CALLED);
        try (var nobody = Visitor.at(HOUSE, way)) {
            nobody.open("todistus");
            nobody.page().fill("main form input", Pdf.code(paper));
            nobody.submit();
            assertThat(nobody.reads())
                    .contains("Todistus on meidän antamamme", "4 tuntia")
                    .doesNotContain(CALLED);
        }
        hands.done("having it checked");
    }

    private void takesThemIntoTheRegister() {
        var account = Joined.hired(ledger, trainer.host(), List.of("EXPERIENCE_PARTNER"));
        trainer.open(participant());
        hands.go("main form[action='/tyo/kumppanit/uusi'] .btn");
        assertThat(trainer.page().locator("#called").inputValue()).isEqualTo(CALLED);
        hands.choose("account", Joined.id(ledger, account));
        hands.write("#carries", "2");
        hands.go("main form[action='/tyo/kumppanit'] .btn");
        hands.done("taking into the register");
        assertThat(trainer.page().locator("nav.nav").textContent())
                .contains(words.begun("pl.nom"))
                .doesNotContainIgnoringCase(words.ofOthers());
        assertThat(trainer.reads()).contains(CALLED, "Lisätty rekisteriin.").doesNotContain(words.ofOthers());
        hands.tap("main details:has(form[action$='/lahto']) summary");
        hands.go("main form[action$='/lahto'] .btn");
    }

    private String participant() {
        return atWork.page(cohort).select("main a[href*=/tyo/osallistujat/]").attr("href");
    }

    private String mine(String what) {
        var link = applicant.page("/fi/vastaus").select("main a[href*=/vastaus/" + what + "/]");
        return applicant.reads(link.attr("href"));
    }
}
