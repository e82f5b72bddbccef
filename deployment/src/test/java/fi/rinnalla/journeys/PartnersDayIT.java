package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a phone, between other things; what the worker, the parent and whoever orders do meanwhile is met here. */
@DisplayName("A partner's day")
class PartnersDayIT {
    private static final House HOUSE = House.open();
    private static final String TOWN = "Pelkosenniemi";
    private static final String WORDS = "Kaakao on parasta iltaisin.";
    private static final LocalDate DAY = Helsinki.day(Instant.now()).plusDays(6);

    /** Opening the page, what, beside whom, how long, saved. */
    private static final int TAPS_OF_A_MEETING = 5;

    private Visitor partner;
    private Hands hands;
    private OwnWords words;
    private Joined self;
    private Guest worker;
    private Asked asked;

    @ParameterizedTest(name = "at {0}, with script: {1}")
    @CsvSource({"kasper, true", "lauste, true", "aspa, false"})
    void goes_from_signing_and_a_yes_to_a_meeting_and_a_fee(String tenant, boolean script) {
        var way = new Way(tenant, "fi", ColorScheme.LIGHT, 390, script);
        words = OwnWords.of(tenant, "fi");
        worker = Workers.atWork(HOUSE, HOUSE.demo().worker(way.host(), "WORKER"));
        try (var visitor = Visitor.at(HOUSE, way);
                var joined = Joined.as(HOUSE, way.host(), "Halava", "towns", TOWN)) {
            partner = visitor;
            self = joined;
            hands = new Hands(partner);

            signsIn();
            commitsThemself();
            saysYes();
            readsWhereToComeAlong();
            var ordered = acceptsAnOffer();
            logsAMeeting();
            asksToTalk();
            pausesAndGoesOn();
            asksForTheFee();

            Ordered.cancel(worker, ordered);
            asked.ends();
            asked.parent().post(asked.mine() + "/poista", Map.of());
            DayBook.write("partner", hands);
        }
    }

    private void signsIn() {
        partner.signIn(self.account());
        assertThat(partner.page().url()).as("what is their own comes first").endsWith("/oma");
        assertThat(partner.reads()).contains("Hei " + self.called(), "Sinulta puuttuu sitoumus");
        hands.done("signing in");
    }

    private void commitsThemself() {
        asked = Asked.of(HOUSE, partner.host(), "area", TOWN, "told", WORDS);
        assertThat(worker.page(asked.desk() + "/ehdokkaat").select("h2").eachText())
                .as("nobody is asked before they have signed")
                .doesNotContain(self.called());
        hands.go("main .note a[href='/oma/sitoumukset']");
        while (partner.page().locator("main .box .actions a:not(.alt)").count() > 0) {
            hands.go("main .box .actions a:not(.alt)");
            hands.tap("label[for=agree]");
            hands.write("#name", self.called());
            hands.go("main section form .btn");
            assertThat(partner.reads()).contains("Allekirjoituksesi", self.called());
            partner.open("/oma/sitoumukset");
        }
        hands.done("signing");
        partner.open("/oma");
        assertThat(partner.reads()).doesNotContain("Sinulta puuttuu sitoumus");
    }

    private void saysYes() {
        assertThat(Waiting.on(partner).at("/oma")).isEmpty();
        Matching.propose(worker, asked.desk(), self.called());
        assertThat(Waiting.on(partner).at("/oma"))
                .as("it is the first that they see")
                .isEqualTo("Yksi pyyntö odottaa vastaustasi.");
        hands.go("main .note a[href='/oma']");
        assertThat(partner.reads())
                .contains("Sinua kysytään", "jutella", "Vastaa viimeistään")
                .doesNotContain(WORDS);
        hands.go("main form[action^='/oma/ehdotukset/'] button[value=yes]");
        hands.done("saying yes");
        assertThat(partner.reads()).contains("Vanhempi päättää seuraavaksi");
        asked.parent().fill(asked.mine(), "form[action$=/ehdotus]", "answer", "yes");
        worker.fill(
                Matching.relation(worker, asked.desk()),
                "form[action$=/ensimmainen]",
                "first",
                DAY.toString(),
                "part",
                "evening",
                "firstway",
                "face_to_face");
        partner.open("/oma");
        assertThat(partner.reads()).contains("illalla, kasvokkain");
    }

    /** Here the partner meets the organisation's own word for themself. */
    private void readsWhereToComeAlong() {
        worker.fill(asked.desk() + "/palaveri", "form:has([name=comes])", Asked.meeting(DAY.toString(), TOWN, "both"));
        partner.open("/oma");
        hands.go("main a[href='/oma/palaverit']");
        assertThat(partner.reads())
                .contains("aamupäivällä", TOWN, "Työntekijä ja " + words.partner("nom"))
                .doesNotContain(words.ofOthers());
    }

    /** Returns where the worker sees to it. */
    private String acceptsAnOffer() {
        var desk = Ordered.by(HOUSE, partner.host());
        Ordered.offer(worker, desk, self.called(), DAY, "80");
        partner.open("/oma");
        assertThat(partner.reads()).contains("odottaa vastaustasi");
        hands.go("main .note a[href='/oma/tarjoukset']");
        hands.go("main .rows a");
        assertThat(partner.reads())
                .as("all of it before they answer")
                .contains("80,00 €", "luento", "klo 12.30", "1 t 30 min", "lehtori");
        hands.go("main form[action$='/vastaus'] button[value=yes]");
        hands.done("accepting an offer");

        worker.fill(
                desk, "form[action$=/valmistelu]", "prepares", DAY.minusDays(2).toString());
        hands.go("main .rows a");
        assertThat(partner.reads())
                .contains(
                        "Lupasit tulla",
                        "Valmistelukeskustelu",
                        DAY.minusDays(2).getDayOfMonth() + ".");
        hands.done("reading when to prepare");
        return desk;
    }

    private void logsAMeeting() {
        partner.open("/oma");
        hands.done("coming home");
        hands.go("main a[href='/oma/kirjaa']");
        hands.choose("kind", "meeting");
        hands.tap("main label[for='" + besideThem() + "']");
        hands.choose("length", "60");
        save();
        assertThat(hands.done("logging a meeting")).isLessThanOrEqualTo(TAPS_OF_A_MEETING);
        assertThat(partner.reads()).contains("Kirjattu.");
        assertThat(worker.reads(Matching.relation(worker, asked.desk()))).contains("Yksi tapaaminen");
    }

    private String besideThem() {
        return partner.page()
                .locator("main input[name=beside]:not([value=''])")
                .first()
                .getAttribute("id");
    }

    private void asksToTalk() {
        hands.choose("kind", "call");
        hands.choose("length", "30");
        hands.choose("feeling", "wants_to_talk");
        save();
        hands.done("asking for somebody to talk with");
        assertThat(partner.reads()).contains("Työntekijälle on kerrottu, että haluat jutella.");
        assertThat(worker.reads("/tyo/purut")).contains(self.called());
        worker.fill("/tyo/purut", "li:has(strong:containsOwn(" + self.called() + ")) form");
        partner.open("/oma/kirjaa");
    }

    private void pausesAndGoesOn() {
        var other = Asked.of(HOUSE, partner.host(), "area", TOWN);
        partner.open("/oma");
        hands.go("main form[action='/oma/tauko'] button");
        assertThat(partner.reads()).contains("Olet tauolla");
        assertThat(names(other)).doesNotContain(self.called());
        hands.go("main form[action='/oma/tauko/peru'] button");
        hands.done("a pause and its end");
        assertThat(names(other)).contains(self.called());
        other.parent().post(other.mine() + "/poista", Map.of());
    }

    private List<String> names(Asked it) {
        return worker.page(it.desk() + "/ehdokkaat").select("section.box h2").eachText();
    }

    private void asksForTheFee() {
        hands.go("main a[href='/oma/palkkiot']");
        assertThat(partner.reads()).contains("Palkkio on veronalaista tuloa.", "Tapaaminen", "Puhelu");
        hands.go("main button[value=fee]");
        hands.done("asking for the fee");
        assertThat(partner.reads()).contains("Palkkiopyyntö lähetettiin.", "Lähetetty");
        hands.go("main form[action='/oma/palkkiot/kumous'] button");
    }

    private void save() {
        hands.go("main form[action='/oma/kirjaa'] > .actions .btn");
    }
}
