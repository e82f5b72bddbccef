package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody new is taken into the register, so that nobody else's work is paid for here. */
@DisplayName("A partner's work, from the log to payroll")
class FeesIT {
    private static final House HOUSE = House.open();

    /** Opening the page, what, how long, how far, saved: at a tap of 2.5 seconds with the look before it, well within twenty. */
    private static final int TAPS = 5;

    private static final double SECONDS_A_TAP = 2.5;
    private static final double SECONDS_A_KEY = 0.3;
    private static final String SAVE = "main form[action='/oma/kirjaa'] > .actions .btn";

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"kasper, 51.13, true", "lauste, 57.13, false", "aspa, 57.13, true"})
    void is_logged_in_twenty_seconds_comes_back_once_is_paid_once_and_mended_by_a_line(
            String tenant, BigDecimal sum, boolean script) throws IOException {
        var host = tenant + ".localhost";
        var ledger = Ledger.of(HOUSE.data(), tenant);
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var approver = Guest.working(HOUSE, HOUSE.demo().worker(host, "FEE_APPROVER"));
        var account = Joined.as(HOUSE, host, "Kaisla").account();
        try (var partner = Visitor.at(HOUSE, new Way(tenant, "fi", ColorScheme.LIGHT, 390, script))) {
            partner.signIn(account);

            logs(partner);
            isAskedAboutWhatLooksTheSame(partner);
            isCalled(partner, worker, ledger, account);
            asks(partner, sum);
            var returned = Claims.of(ledger, account, "SENT");
            approver.post("/tyo/palkkiot/" + returned + "/palautus", Map.of("reason", "duration"));
            partner.open("/oma/palkkiot");
            assertThat(main(partner)).contains("Palautettu", "Tarkista kesto.");
            asks(partner, sum);

            var claim = Claims.of(ledger, account, "SENT");
            assertThat(approver.post("/tyo/palkkiot", Map.of("claim", claim.toString()))
                            .statusCode())
                    .isEqualTo(303);
            var list = closed(approver, claim);
            assertThat(approver.post("/tyo/maksulistat", Map.of("claim", claim.toString()))
                            .headers()
                            .firstValue("location"))
                    .hasValueSatisfying(it -> assertThat(it).endsWith("/tyo/palkkiot?tila=tyhja"));
            isTheSameOnPageAndInFiles(approver, list, sum);

            approver.post(list + "/maksettu", Map.of());
            partner.open("/oma/palkkiot");
            assertThat(main(partner)).contains("Maksettu", comma(sum));
            mends(approver, claim);
            partner.open("/oma/palkkiot");
            assertThat(main(partner)).contains("korjaus: -");
        }
    }

    private static void logs(Visitor partner) {
        partner.open("/oma");
        var hands = new Hands(partner);
        hands.go("main a[href='/oma/kirjaa']");
        hands.choose("kind", "meeting");
        hands.choose("length", "90");
        hands.write("#km", "12,5");
        hands.go(SAVE);

        var taps = hands.done("logging");
        assertThat(taps).isEqualTo(TAPS);
        assertThat(taps * SECONDS_A_TAP + "12,5".length() * SECONDS_A_KEY).isLessThanOrEqualTo(20);
        assertThat(main(partner)).contains("Kirjattu.", "Tapaaminen, 1\u00a0h 30\u00a0min, 12,5\u00a0km");
    }

    private static void isAskedAboutWhatLooksTheSame(Visitor partner) {
        var hands = new Hands(partner);
        hands.choose("kind", "meeting");
        hands.choose("length", "90");
        hands.go(SAVE);
        assertThat(main(partner)).contains("näyttää olevan jo kirjattu", "Tallenna silti");
        assertThat(partner.status()).isEqualTo(422);
        hands.go("main .note a[href='/oma/kirjaa']");
    }

    private static void isCalled(Visitor partner, Guest worker, Ledger ledger, Demo.Account account) {
        var hands = new Hands(partner);
        hands.choose("kind", "call");
        hands.choose("length", "30");
        hands.choose("feeling", "wants_to_talk");
        hands.go(SAVE);
        assertThat(main(partner)).contains("Työntekijälle on kerrottu, että haluat jutella.");
        assertThat(promisesOfACall(partner)).isEqualTo(2);
        assertThat(worker.page("/tyo")
                        .select(".note.warn:has(a[href=/tyo/purut])")
                        .text())
                .contains("purkaa kokemaansa");

        var debrief = ledger.list(
                        UUID.class,
                        "select d.id from app.debrief d join app.experience_partner p on p.id = d.partner_id"
                                + " join app.staff_account a on a.id = p.account_id where a.email = ?",
                        account.email())
                .get(0);
        worker.post("/tyo/purut/" + debrief, Map.of());
        partner.open("/oma/kirjaa");
        assertThat(promisesOfACall(partner)).isEqualTo(1);
        assertThat(worker.reads("/tyo/purut")).contains("Soitettu");
    }

    /** One stands beside the question on every page; another says by when somebody calls. */
    private static int promisesOfACall(Visitor partner) {
        return main(partner).split("soittaa sinulle viimeistään", -1).length - 1;
    }

    private static void asks(Visitor partner, BigDecimal sum) {
        partner.open("/oma/palkkiot");
        assertThat(main(partner)).contains("Palkkio on veronalaista tuloa.", "Kaikki yhteensä " + comma(sum));
        partner.press("main button[value=fee]");
        assertThat(main(partner)).contains("Palkkiopyyntö lähetettiin.", "Ei pyydettävää");
    }

    private static String closed(Guest approver, UUID claim) {
        var key = approver.page("/tyo/palkkiot")
                .selectFirst("form[action=/tyo/maksulistat] input[name=key]")
                .val();
        var form = Map.of("key", key, "claim", claim.toString());
        var first = place(approver, form);
        assertThat(place(approver, form)).isEqualTo(first);
        return first;
    }

    private static String place(Guest approver, Map<String, String> form) {
        return approver.post("/tyo/maksulistat", form)
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+|\\?.*", "");
    }

    private static void isTheSameOnPageAndInFiles(Guest approver, String list, BigDecimal sum) throws IOException {
        var page = approver.reads(list);
        assertThat(page).contains("Maksulista", comma(sum), "täsmää", "Uusi tekijä");

        var csv = PayFiles.csv(approver, list);
        var xlsx = PayFiles.xlsx(approver, list);
        assertThat(csv.sums()).hasSize(3).isEqualTo(xlsx.sums());
        for (var file : List.of(csv, xlsx)) {
            assertThat(file.added()).isEqualByComparingTo(sum);
            assertThat(file.total()).isEqualByComparingTo(sum);
            assertThat(page.replace(" ", "")).contains(file.checksum());
        }
    }

    private static void mends(Guest approver, UUID claim) {
        var form = approver.page("/tyo/palkkiot/" + claim).selectFirst("form[action$=/korjaus]");
        var fields = Forms.in(form);
        fields.put("line", form.selectFirst("input[name=line]").val());
        fields.put("right", "10,00");
        var answer = approver.post(form.attr("action"), fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(approver.reads("/tyo/palkkiot")).contains("Korjaus");
    }

    private static String comma(BigDecimal sum) {
        return sum.toPlainString().replace('.', ',');
    }

    private static String main(Visitor it) {
        return it.page().locator("main").innerText();
    }
}
