package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who approves fees, and walks beside parents too, so that one of the claims is their own. */
@DisplayName("A fee approver's day")
class FeeApproversDayIT {
    private static final House HOUSE = House.open();
    private static final String FEES = "/tyo/palkkiot";
    private static final List<String> ROLES = List.of("FEE_APPROVER", "EXPERIENCE_PARTNER");

    private Visitor approver;
    private Hands hands;
    private OwnWords words;
    private Ledger ledger;
    private Joined self;
    private Joined one;
    private Joined other;
    private String list;

    @ParameterizedTest(name = "at {0}, {1} px wide, with script: {2}")
    @CsvSource({"kasper, 1280, true", "lauste, 1280, false", "aspa, 390, true"})
    void goes_from_what_was_asked_for_to_a_list_that_is_paid_and_a_line_that_mends_it(
            String tenant, int width, boolean script) throws IOException {
        var way = new Way(tenant, "fi", ColorScheme.LIGHT, width, script);
        words = OwnWords.of(tenant, "fi");
        ledger = Ledger.of(HOUSE.data(), tenant);
        try (var visitor = Visitor.at(HOUSE, way);
                var joined = Joined.of(HOUSE, way.host(), ROLES, "Kuura");
                var first = Joined.as(HOUSE, way.host(), "Virta");
                var second = Joined.as(HOUSE, way.host(), "Suvanto")) {
            approver = visitor;
            self = joined;
            one = first;
            other = second;
            hands = new Hands(approver);

            comesToWork();
            returnsOne();
            approvesBoth();
            closesTheList();
            readsItBack();
            paysAndMends();

            self.atWork().fill("/oma/palkkiot", "form[action=/oma/palkkiot/kumous]");
            DayBook.write("fee approver", hands);
        }
    }

    private void comesToWork() {
        approver.signIn(self.account());
        var before = Waiting.on(approver).at(FEES);
        asks(self, "meeting", "60");
        assertThat(Waiting.on(approver).at(FEES))
                .as("nobody decides on their own")
                .isEqualTo(before);
        asks(one, "meeting", "90");
        asks(other, "call", "120");
        assertThat(Waiting.on(approver).at(FEES))
                .as("it waits on the first page of the day")
                .isNotEmpty()
                .isNotEqualTo(before);
        hands.go("main .note a[href='" + FEES + "']");
        hands.done("coming to the claims");
        assertThat(approver.reads()).doesNotContainIgnoringCase(words.ofOthers());
        assertThat(row(one).locator("input").count()).isOne();
        assertThat(approver.page()
                        .locator("main input[value='" + sent(self) + "']")
                        .count())
                .as("one's own is listed, and cannot be ticked")
                .isZero();
        assertThat(approver.reads()).contains("oma pyyntö");
    }

    private static void asks(Joined partner, String kind, String length) {
        partner.logs(kind, length);
        partner.atWork().fill("/oma/palkkiot", "form[action=/oma/palkkiot]", "how", "fee");
    }

    private void returnsOne() {
        hands.go("main tr:has(input[value='" + sent(other) + "']) a");
        hands.choose("reason", "duration");
        hands.go("main form[action$='/palautus'] .btn");
        hands.done("returning one with a reason");
        assertThat(approver.reads()).contains("Palautettu.", words.begun("nom") + " näkee syyn.");
        var theirs = other.atWork();
        assertThat(theirs.reads("/oma/palkkiot")).contains("Palautettu", "Tarkista kesto.");
        theirs.fill("/oma/kirjaa", "form[action=/oma/kirjaa/kumous]");
        asks(other, "call", "30");
    }

    private void approvesBoth() {
        var own = sent(self);
        approver.open(FEES + "/" + own);
        assertThat(approver.reads()).contains("Toinen hyväksyjä päättää siitä.");
        assertThat(approver.page().locator("main form").count()).isZero();
        approver.open(FEES);
        for (var it : List.of(one, other)) {
            hands.tap("main tr:has(input[value='" + sent(it) + "']) label");
        }
        hands.go("main form[action='" + FEES + "'] .btn");
        hands.done("approving two");
        assertThat(approver.reads()).contains("Hyväksytty.");
        assertThat(one.atWork().reads("/oma/palkkiot")).contains("Hyväksytty");
    }

    /** The demonstration's own are left for the tests that know them. */
    private void closesTheList() {
        var ours = List.of(
                claim(one, "APPROVED").toString(), claim(other, "APPROVED").toString());
        var ticks = approver.page().locator("main form[action='/tyo/maksulistat'] input[name=claim]");
        for (var it : ticks.all()) {
            if (!ours.contains(it.getAttribute("value"))) {
                hands.tap("label[for='" + it.getAttribute("id") + "']");
            }
        }
        hands.go("main form[action='/tyo/maksulistat'] .btn");
        hands.done("closing a list");
        list = approver.page().url().replaceAll("^https?://[^/]+|\\?.*", "");
        assertThat(approver.reads()).contains("Maksulista suljettiin.", "täsmää", "Ei vielä maksettu");
        assertThat(other.atWork().reads("/oma/palkkiot")).contains("Maksussa");
    }

    private void readsItBack() throws IOException {
        var page = self.atWork().page(list);
        var shown = page.select("main tbody td.n").eachText();
        var total = page.select("main dl.facts dd").first().text();
        for (var file : List.of(PayFiles.csv(self.atWork(), list), PayFiles.xlsx(self.atWork(), list))) {
            assertThat(file.sums())
                    .hasSize(2)
                    .isEqualTo(shown.stream().map(FeeApproversDayIT::euros).toList());
            assertThat(file.added()).isEqualTo(euros(total)).isEqualTo(file.total());
            assertThat(page.select("main dl.facts dd").last().text().replace(" ", ""))
                    .contains(file.checksum());
        }
    }

    private void paysAndMends() {
        var claim = claim(one, "LISTED");
        hands.go("main form[action$='/maksettu'] .btn");
        hands.done("paying");
        assertThat(approver.reads()).contains("Merkitty maksetuksi.", "Maksettu");
        assertThat(one.atWork().reads("/oma/palkkiot")).contains("Maksettu");

        approver.open(FEES + "/" + claim);
        hands.tap("main form[action$='/korjaus'] .choice label");
        hands.write("#right", "10,00");
        hands.go("main form[action$='/korjaus'] .btn");
        hands.done("mending a line");
        assertThat(approver.reads()).contains("Korjaus tehtiin uudeksi riviksi");
        assertThat(one.atWork().reads("/oma/palkkiot")).contains("korjaus: -");
        approver.open(list);
        assertThat(approver.reads()).as("what was paid never changes").contains("täsmää");
        assertThat(self.atWork().page(list).select("main tbody tr")).hasSize(2);
    }

    private Locator row(Joined partner) {
        return approver.page().locator("main tr:has(input[value='" + sent(partner) + "'])");
    }

    private UUID sent(Joined partner) {
        return claim(partner, "SENT");
    }

    private UUID claim(Joined partner, String state) {
        return Claims.of(ledger, partner.account(), state);
    }

    private static BigDecimal euros(String shown) {
        return new BigDecimal(shown.replaceAll("[^0-9,]", "").replace(',', '.')).setScale(2);
    }
}
