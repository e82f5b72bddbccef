package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.faults.Wait;
import fi.rinnalla.journeys.LetterBox.Came;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter from the running house")
class LettersIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final String PEOPLE = "/hallinta/ihmiset";
    private static final String PASSWORD = "viisi tuolia ja kaksi kuppia";

    /** What whoever looks over a shoulder must not learn: what meets, where, and who comes. */
    private static final List<String> NOBODYS_BUSINESS = List.of(
            "kuormitus",
            "belastning",
            "palautumi",
            "Tikkurila",
            "Dickursby",
            "Tietoilta",
            "Temakväll",
            "lastensuojel",
            "barnskydd",
            "vanhem",
            "förälder",
            "lapse",
            "barn",
            "Kuutamo",
            "Solsken",
            "Kasper ");

    private final String one = "kuutamo" + System.nanoTime() + "@koti.example";
    private final String other = "solsken" + System.nanoTime() + "@koti.example";

    @Test
    void brings_a_colleague_to_work_who_was_invited_by_it_and_nobody_else() throws Exception {
        var address = "uusi" + System.nanoTime() + "@kasper.example";
        try (var administrator = at("fi", 1280, true)) {
            administrator.signIn("ADMINISTRATOR");
            var letter = HOUSE.letters().next(it -> it.to().equals(address), () -> invite(administrator, address));

            assertThat(administrator.page().textContent("main")).contains("Kutsu lähtee sähköpostilla");
            Wait.until(
                    "the page says that it has left",
                    () -> asked(administrator, address)
                            .matches("(?s).*Kutsu lähetetty \\d+\\.\\d+\\.[ \u00a0]klo[ \u00a0]\\d.*"));
            administrator.press("main section:has-text('" + address + "') form[action$='/uusi'] .btn");
            assertThat(administrator.status()).isEqualTo(422);
            assertThat(administrator.page().textContent("main")).contains("Seuraavan kutsun voi lähettää");

            assertThat(letter.subject()).isEqualTo("Inbjudan: Kasper");
            assertThat(letter.words()).doesNotContain("Tekijä", "utbild").contains("behöver du inte göra någonting");
            comesToWork(link(letter), address);
            assertThat(asked(administrator, address)).isEmpty();
            end(administrator, address);
        }
    }

    @Test
    void tells_two_parents_in_their_own_language_of_a_meeting_that_is_cancelled_and_that_moves() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var meeting = meeting(worker);
        try (var finnish = at("fi", 320, false);
                var swedish = at("sv", 390, true)) {
            asksToBeTold(finnish, "Kuutamo", one);
            asksToBeTold(swedish, "Solsken", other);

            worker.post(meeting + "/peruutus", Map.of());
            fiveMinutesLater();
            assertThat(letter(one, 1).words()).matches("(?s)Aika .* on peruttu\\..*/fi/vastaus\\s.*");
            assertThat(letter(other, 1).words()).matches("(?s)Tiden .* är inställd\\..*/sv/vastaus\\s.*");

            worker.post(meeting + "/palautus", Map.of());
            worker.post(meeting + "/siirto", inTheEvening(worker, meeting));
            fiveMinutesLater();
            assertThat(letter(one, 2).subject()).isEqualTo("Ajankohta muuttui");
            assertThat(letter(one, 2).words()).contains("klo 18.15–19.45.");
            assertThat(letter(other, 2).subject()).isEqualTo("Tidpunkten ändrades");
            assertThat(letter(other, 2).words()).contains("kl. 18.15–19.45.");

            for (var it : List.of(letter(one, 1), letter(one, 2), letter(other, 1), letter(other, 2))) {
                assertThat(it.words() + it.subject() + it.headers().replace(it.to(), ""))
                        .doesNotContainIgnoringCase(NOBODYS_BUSINESS.toArray(String[]::new));
            }
            leadsToTheSeat(finnish, letter(one, 2));
            leavesAgain(finnish);
            leavesAgain(swedish);
        } finally {
            worker.post(meeting + "/siirto/takaisin", Map.of());
        }
        assertThat(letters(one)).hasSize(2);
    }

    private static void invite(Visitor administrator, String address) {
        administrator.open(PEOPLE + "/kutsu");
        administrator.page().fill("input[name=email]", address);
        administrator.page().fill("input[name=name]", "Tekijä 9");
        Giving.choose(administrator, "role", "TRAINER");
        administrator.page().selectOption("select[name=language]", "sv");
        administrator.submit();
    }

    /** A scanner of mail that looks, and another organisation's door, use nothing up. */
    private static void comesToWork(String link, String address) {
        var path = link.substring(link.indexOf("/kutsu"));
        assertThat(HOUSE.knock(HERE).get(path).body()).contains("name=\"password\"");
        assertThat(HOUSE.knock("lauste.localhost").get(path).body())
                .doesNotContain("name=\"password\"")
                .doesNotContain(address);
        try (var colleague = at("sv", 390, true)) {
            colleague.page().navigate(link);
            colleague.page().fill("input[name=password]", PASSWORD);
            colleague.page().fill("input[name=again]", PASSWORD);
            colleague.submit();
            colleague.signIn(new Demo.Account(HERE, address, PASSWORD, List.of("TRAINER")));
            assertThat(colleague.page().textContent("h1")).isEqualTo("I dag");
        }
        assertThat(HOUSE.knock(HERE).get(path).body()).doesNotContain("name=\"password\"");
    }

    /** What the page says of somebody who has not come yet. */
    private static String asked(Visitor administrator, String address) {
        administrator.open(PEOPLE);
        return String.join(
                "",
                administrator
                        .page()
                        .locator("main section:has-text('" + address + "')")
                        .allTextContents());
    }

    private static void end(Visitor administrator, String address) {
        administrator.press("main tr:has-text('" + address + "') a");
        administrator.press("main form[action$='/paatos'] .btn");
    }

    private static String link(Came letter) {
        return letter.words()
                .lines()
                .filter(it -> it.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }

    private static void asksToBeTold(Visitor parent, String nickname, String address) {
        evening(parent);
        parent.press("main a[href$='/ilmoittaudu']");
        parent.page().fill("input[name=nickname]", nickname);
        Giving.choose(parent, "card", "NEW");
        parent.submit();
        Giving.words(
                parent, String.join(" ", parent.page().locator(".wordcard li").allInnerTexts()));
        parent.press("main a[href*='/vastaus/paikat/']");
        parent.page().check("input[name=tell][value=mail]");
        parent.page().fill("#mail", address);
        parent.press("main form[action$='/kerro'] .btn");
        assertThat(parent.status()).isEqualTo(200);
    }

    private static void evening(Visitor parent) {
        parent.open("tapahtumat");
        parent.press("main a:has-text('kuormitus'), main a:has-text('belastning')");
    }

    private static void leadsToTheSeat(Visitor parent, Came letter) {
        var link = letter.words().replaceFirst("(?s).*(http://\\S+).*", "$1");
        assertThat(parent.page().navigate(link).status()).isEqualTo(200);
        assertThat(parent.page().locator("main a[href*='/vastaus/paikat/']").count())
                .isOne();
    }

    private static void leavesAgain(Visitor parent) {
        parent.open("vastaus");
        parent.press("main a[href*='/vastaus/paikat/']");
        parent.press("main form[action$='/peruutus'] .btn");
    }

    /** The address of the evening's only meeting, for its staff. */
    private static String meeting(Guest worker) {
        var evening = page(worker.get("/tyo/ryhmat")).select("main tbody a").stream()
                .filter(it -> it.text().contains("kuormitus"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var action =
                page(worker.get(evening)).selectFirst("form[action$='/siirto']").attr("action");
        return action.substring(0, action.lastIndexOf('/'));
    }

    private static Map<String, String> inTheEvening(Guest worker, String meeting) {
        var id = meeting.substring(meeting.lastIndexOf('/') + 1);
        var group = meeting.substring(0, meeting.indexOf("/tapaamiset"));
        var day = page(worker.get(group))
                .selectFirst("input[name=day-" + id + "]")
                .val();
        return Map.of("day-" + id, day, "starts-" + id, "18:15", "ends-" + id, "19:45");
    }

    /** Nobody waits for the clock: what is due in five minutes is due now. */
    private static void fiveMinutesLater() {
        Ledger.of(HOUSE.data(), "kasper")
                .change("update app.outbox set due_at = now() where kind = 'MEETING_CHANGED' and sent_at is null");
    }

    private static Came letter(String to, int number) {
        Wait.until("letter " + number + " to " + to, () -> letters(to).size() >= number);
        return letters(to).get(number - 1);
    }

    private static List<Came> letters(String to) {
        return HOUSE.letters().all().stream().filter(it -> it.to().equals(to)).toList();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static Visitor at(String language, int width, boolean script) {
        return Visitor.at(HOUSE, new Way("kasper", language, ColorScheme.LIGHT, width, script));
    }
}
