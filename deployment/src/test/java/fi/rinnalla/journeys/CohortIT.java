package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever applies is on an old phone, 320 wide, with scripts off. */
@DisplayName("Somebody who wants to walk beside others")
class CohortIT {
    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"kasper", "lauste", "aspa"})
    void applies_is_chosen_attends_graduates_and_has_a_paper_that_can_be_checked(String tenant) throws Exception {
        var host = tenant + ".localhost";
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(host, "WORKER"));
        var today = LocalDate.now();
        var cohort = planned(worker, today);

        var words = apply(tenant, cohort);
        var parent = Guest.holding(HOUSE, host, words);
        var mine = href(page(parent, "/fi/vastaus"), "a[href*=/vastaus/hakemukset/]");
        assertThat(main(parent, mine)).contains("Hakemuksesi on perillä.", "Hiidenkivi");

        var phoned = enteredByPhone(worker, cohort);
        var applicant = page(worker, cohort).select("main .rows a[href*=/tyo/hakijat/]").eachAttr("href").stream()
                .filter(it -> !it.equals(phoned.applicant()))
                .findFirst()
                .orElseThrow();
        var caller = Guest.holding(HOUSE, host, phoned.words());
        chosenByASlip(worker, caller, phoned.applicant());
        assertThat(main(worker, applicant)).contains("Hiidenkivi", "Kaipaan uutta.");
        assertThat(main(worker, cohort)).doesNotContain("Kaipaan uutta.");
        worker.post(
                applicant + "/haastattelu",
                Map.of("day", today.toString(), "starts", "10.30", "invitation", "Kahvila torin laidalla."));
        assertThat(main(parent, mine)).contains("klo 10.30", "Kahvila torin laidalla.");
        assertThat(worker.post(applicant + "/valinta", Map.of()).statusCode()).isEqualTo(303);
        assertThat(main(parent, mine)).contains("Tervetuloa mukaan.");
        assertThat(read(worker.bytes(cohort + "/nimilaput.pdf").body()).strip())
                .as("chosen names and nothing beside them")
                .isEqualTo("Hiidenkivi");

        move(worker, cohort, "call", "running");
        session(worker, cohort, today, "own_story");
        session(worker, cohort, today, "visit");
        assertThat(read(worker.bytes(cohort + "/lista.pdf").body())).contains("Läsnäolo", "Hiidenkivi");
        var training = href(page(parent, "/fi/vastaus"), "a[href*=/vastaus/koulutukset/]");
        write(parent, training, "Jäi mieleen keittiö.");

        var participant = href(page(worker, cohort), "a[href*=/tyo/osallistujat/]");
        assertThat(worker.post(participant + "/paatos", Map.of("outcome", "graduated"))
                        .statusCode())
                .as("nothing is there yet")
                .isEqualTo(422);
        for (var link : page(worker, cohort).select("main .rows a[href*=/tyo/koulutuskerrat/]")) {
            mark(worker, link.attr("href"));
        }
        worker.post(participant + "/sitoumus", Map.of("commitment", today.toString()));
        assertThat(main(worker, participant)).contains("Kaikki on koossa.").doesNotContain("keittiö");
        worker.post(participant + "/paatos", Map.of("outcome", "graduated"));
        worker.post(participant + "/todistus", Map.of());

        var paper = read(worker.bytes(participant + "/todistus.pdf").body());
        assertThat(paper)
                .contains("Todistus suoritetusta koulutuksesta", "5 tuntia")
                .doesNotContain("Hiidenkivi");
        assertThat(read(parent.bytes(training + "/todistus.pdf").body())).isEqualTo(paper);
        var code = paper.replaceAll("(?s).*?([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}).*", "$1");
        var nobody = Guest.nobody(HOUSE, host);
        assertThat(main(nobody, "/fi/todistus?koodi=" + code))
                .contains("Todistus on meidän antamamme", "5 tuntia")
                .doesNotContain("Hiidenkivi");
        var next = Guest.nobody(HOUSE, tenant.equals("kasper") ? "aspa.localhost" : "kasper.localhost");
        assertThat(main(next, "/fi/todistus?koodi=" + code)).contains("Emme löydä tällaista todistusta");

        var entry = Jsoup.parse(worker.post("/tyo/kumppanit/uusi", Map.of("called", "Hiidenkivi", "languages", "fi"))
                .body());
        assertThat(entry.select("main").text()).isNotBlank();

        assertThat(parent.post("/fi/vastaus/poista", Map.of()).statusCode()).isLessThan(400);
        assertThat(main(worker, cohort)).doesNotContain("Hiidenkivi");
        assertThat(main(nobody, "/fi/todistus?koodi=" + code)).contains("Todistus on meidän antamamme");
        move(worker, cohort, "running", "closed");
    }

    private static String planned(Guest worker, LocalDate today) {
        var form = Forms.with(
                worker.get("/tyo/koulutus/uusi"),
                "name",
                "Kokeilu",
                "closes",
                today.toString(),
                "starts",
                today.toString(),
                "ends",
                today.plusWeeks(16).toString(),
                "towns",
                "Turku, Salo",
                "places",
                "6",
                "percent",
                "80",
                "visits",
                "1");
        var answer = worker.post("/tyo/koulutus", form);
        var cohort = answer.headers().firstValue("location").orElseThrow().replaceAll("\\?.*|^https?://[^/]*", "");
        assertThat(worker.post("/tyo/koulutus", form).headers().firstValue("location"))
                .as("one form is one training")
                .isEqualTo(answer.headers().firstValue("location"));
        move(worker, cohort, "draft", "call");
        return cohort;
    }

    private static void move(Guest worker, String cohort, String seen, String next) {
        worker.post(cohort + "/tila", Map.of("oli", seen, "next", next));
    }

    private static String apply(String tenant, String cohort) {
        try (var parent = Visitor.at(HOUSE, new Way(tenant, "fi", ColorScheme.LIGHT, 320, false))) {
            parent.open("koulutus");
            parent.press("main a[href$='" + cohort.replaceAll(".*/", "") + "']");
            parent.submit();
            assertThat(parent.page().locator("main").innerText()).contains("Kirjoita nimi, jolla kutsumme sinua.");
            parent.page().fill("#called", "Hiidenkivi");
            parent.page().fill("#told", "Kaipaan uutta.");
            parent.submit();
            assertThat(parent.page().locator("main").innerText()).contains("Hakemuksesi on lähetetty");
            return String.join(" ", parent.page().locator(".wordcard li").allInnerTexts())
                    .replaceAll("[0-9\\s]+", " ")
                    .strip();
        }
    }

    /** @param words that were read aloud */
    private record Phoned(String applicant, String words) {}

    private static Phoned enteredByPhone(Guest worker, String cohort) {
        var form = page(worker, cohort)
                .select("main a[href*=/tyo/koulutushakemus]")
                .attr("href");
        var unread = Forms.with(worker.get(form), "called", "Lähde", "card", "new", "language", "fi");
        var refused = worker.post("/tyo/koulutushakemus", unread);
        assertThat(refused.statusCode()).as("the promise was not read aloud").isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#called").attr("value")).isEqualTo("Lähde");

        var read = new HashMap<>(unread);
        read.put("agreed", "true");
        var kept = Jsoup.parse(worker.post("/tyo/koulutushakemus", read).body());
        var again = Jsoup.parse(worker.post("/tyo/koulutushakemus", read).body());
        assertThat(again.select(".wordcard li").eachText())
                .as("one form, one application, one card")
                .hasSize(5)
                .isEqualTo(kept.select(".wordcard li").eachText());
        return new Phoned(
                href(kept, "a[href*=/tyo/hakijat/]"),
                String.join(" ", kept.select(".wordcard li").eachText())
                        .replaceAll("[0-9\\s]+", " ")
                        .strip());
    }

    /** Whoever has read that they are in reads afterwards that it was a mistake, and what is true now. */
    private static void chosenByASlip(Guest worker, Guest caller, String applicant) {
        var mine = href(page(caller, "/fi/vastaus"), "a[href*=/vastaus/hakemukset/]");
        worker.post(applicant + "/valinta", Map.of());
        assertThat(main(caller, mine)).contains("Tervetuloa mukaan.");
        assertThat(main(worker, applicant)).contains("Voit perua valinnan");

        worker.post(applicant + "/avaus", Map.of());

        assertThat(main(caller, mine))
                .contains("Peruimme aiemman vastauksemme", "Hakemuksesi on perillä.")
                .doesNotContain("Tervetuloa mukaan.");
        assertThat(page(caller, "/fi/vastaus").select("main a[href*=/vastaus/koulutukset/]"))
                .isEmpty();
        worker.post(applicant + "/kielto", Map.of("regret", ""));
    }

    private static void session(Guest worker, String cohort, LocalDate day, String theme) {
        var visit = theme.equals("visit");
        var form = Forms.with(
                worker.get(cohort + "/kerta"),
                "theme",
                theme,
                "title",
                visit ? "Perhekeskus" : "",
                "day",
                day.toString(),
                "starts",
                visit ? "13.00" : "17.00",
                "ends",
                visit ? "15.00" : "20.00",
                "prepares",
                "Mieti yksi kysymys.");
        assertThat(worker.post(cohort + "/kerta", form).statusCode()).isEqualTo(303);
    }

    private static void write(Guest parent, String training, String words) {
        var note = href(page(parent, training), ".rows a[href*=/muistiinpano]");
        var form = Forms.with(parent.get(note), "note", words);
        assertThat(parent.post(training + "/muistiinpano", form).statusCode()).isEqualTo(303);
        assertThat(page(parent, note).select("#note").text()).isEqualTo(words);
    }

    private static void mark(Guest worker, String session) {
        var empty = page(worker, session);
        assertThat(empty.select("main input[type=radio][checked]"))
                .as("nobody is present before somebody says so")
                .isEmpty();
        var marks = new HashMap<String, String>();
        empty.select("main input[type=radio][value=present]").forEach(it -> marks.put(it.attr("name"), "present"));
        assertThat(marks).hasSize(1);
        assertThat(worker.post(session, marks).statusCode()).isEqualTo(303);
    }

    private static String read(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String href(Document page, String link) {
        return page.select("main " + link).last().attr("href");
    }

    private static String main(Guest who, String path) {
        return page(who, path).select("main").text();
    }

    private static Document page(Guest who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
