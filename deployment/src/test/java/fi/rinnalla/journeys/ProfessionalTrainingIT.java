package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Professionals who order a training, and come to it")
class ProfessionalTrainingIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final String LIST = "/tyo/ammattilaiskoulutukset";
    private static final String CONTACT = "lehtori@oppilaitos.example";
    private static final String TITLE = "Kuulluksi palaverissa";

    /** Ordering and rating without script and on a small phone. */
    @Test
    void are_trained_counted_and_asked_before_and_after() {
        var words = order();
        var orderer = Guest.holding(HOUSE, HERE, words);
        var mine = page(orderer, "/fi/vastaus")
                .select("main a[href*=/vastaus/tilaukset/]")
                .attr("href");
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var desk = "/tyo/toimeksiannot/" + mine.substring(mine.lastIndexOf('/') + 1);
        assertThat(text(worker, desk)).contains(CONTACT, "Perhetyöntekijä", "18");

        var training = plan(worker, desk);

        assertThat(text(worker, training))
                .contains(TITLE, "Työntekijä 1", "Suunniteltu")
                .doesNotContain(CONTACT);
        assertThat(text(worker, desk)).contains("Tilaukseen vastaa koulutus", "Odottaa päivää");
        assertThat(text(orderer, mine)).contains(TITLE, "Sovittu");
        assertThat(text(Guest.nobody(HOUSE, HERE), "/fi/ammattilaisille"))
                .as("ordered for some is not offered to all")
                .doesNotContain(TITLE);
        assertThat(Guest.working(HOUSE, HOUSE.demo().worker("kasper.localhost", "WORKER"))
                        .get(training)
                        .statusCode())
                .isEqualTo(404);

        var code = code(training);
        var number = rateInTheBrowser(code);
        for (int n = 0; n < 5; n++) {
            rate(code);
        }
        rateAfterInTheBrowser(code, number);
        assertThat(text(Guest.nobody(HOUSE, "kasper.localhost"), "/fi/koulutuspalaute?koodi=" + code))
                .contains("ei löytynyt");
        assertThat(text(worker, training))
                .contains("Alussa arvioineita 6, heistä myös lopussa 6")
                .doesNotContain("nousi keskimäärin");

        var counts = Forms.in(page(worker, training).selectFirst("main form[action$=/luvut]"));
        assertThat(counts).containsEntry("family_worker", "6");
        assertThat(worker.post(training + "/luvut", Map.of("student", "monta")).statusCode())
                .isEqualTo(422);
        counts.put("student", "3");
        worker.post(training + "/luvut", counts);
        worker.post(training + "/sulje", Map.of());

        assertThat(text(worker, training)).contains("9 osallistujaa", "nousi keskimäärin", "Vastanneita 6");
        assertThat(text(worker, desk)).contains("yhteystieto on poistettu").doesNotContain(CONTACT);
        assertThat(text(orderer, mine)).contains("Tehty");
        assertThat(text(worker, "/tyo/luvut")).contains("Koulutetut ammattilaiset", "Tavoitetut opiskelijat");
        assertThat(worker.bytes(training + "/seinalle").headers().firstValue("content-type"))
                .contains("application/pdf");
    }

    @Test
    void leave_nothing_that_says_what_one_of_them_answered_or_where_they_are_reached() {
        var words = order();
        var worker = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
        var orderer = Guest.holding(HOUSE, HERE, words);
        var mine = page(orderer, "/fi/vastaus")
                .select("main a[href*=/vastaus/tilaukset/]")
                .attr("href");
        var training = plan(worker, "/tyo/toimeksiannot/" + mine.substring(mine.lastIndexOf('/') + 1));
        rate(code(training));
        assertThat(rows("select count(*) from app.assignment where position(?::bytea in whereto) > 0"))
                .isZero();

        assertThat(worker.post(training + "/sulje", Map.of()).statusCode()).isEqualTo(303);

        assertThat(Ledger.of(HOUSE.data(), "lauste")
                        .list(
                                Long.class,
                                "select count(*) from app.training_rating where training_id = ?",
                                UUID.fromString(training.substring(training.lastIndexOf('/') + 1))))
                .containsExactly(0L);
        assertThat(text(worker, training)).contains("Liian vähän vastauksia");
    }

    private static long rows(String sql) {
        return Ledger.of(HOUSE.data(), "lauste")
                .list(Long.class, sql, "lehtori@".getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    private static String order() {
        try (var visitor = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 390, false))) {
            visitor.open("ammattilaisille");
            visitor.press("main a[href$='laji=teaching']");
            assertThat(visitor.page()
                            .locator("input[name=strand][value=teaching]")
                            .isChecked())
                    .isTrue();
            OrderStates.fill(visitor);
            Giving.choose(visitor, "professions", "FAMILY_WORKER");
            visitor.page().fill("#many", "18");
            visitor.page().fill("#partners", "0");
            visitor.press("main form[action$='/tilaa'] .btn");
            return String.join(" ", visitor.page().locator(".wordcard li").allInnerTexts())
                    .replaceAll("[0-9\\s]+", " ")
                    .strip();
        }
    }

    /** For today, begun half an hour ago: one may rate oneself before and after. */
    private static String plan(Guest worker, String desk) {
        var form = Forms.in(
                page(worker, page(worker, desk).select("main a[href*=tilaus]").attr("href"))
                        .selectFirst("main form[action=" + LIST + "]"));
        assertThat(form).containsEntry("capacity", "18");
        var now = ZonedDateTime.now(Helsinki.ZONE);
        var early = now.toLocalTime().isBefore(LocalTime.of(0, 30));
        form.put("title-fi", TITLE);
        form.put("day", now.toLocalDate().toString());
        form.put(
                "starts",
                (early
                                ? LocalTime.MIN
                                : now.toLocalTime()
                                        .minusMinutes(30)
                                        .withSecond(0)
                                        .withNano(0))
                        .toString());
        form.put("minutes", "240");
        form.put("trainers", "Työntekijä 1");
        var answer = worker.post(LIST, form);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(worker.post(LIST, form).headers().firstValue("location"))
                .as("a double click")
                .isEqualTo(answer.headers().firstValue("location"));
        return answer.headers().firstValue("location").orElseThrow().replaceAll("\\?.*|https?://[^/]*", "");
    }

    private static String code(String training) {
        return Ledger.of(HOUSE.data(), "lauste")
                .list(
                        String.class,
                        "select code from app.professional_training where id = ?",
                        UUID.fromString(training.substring(training.lastIndexOf('/') + 1)))
                .get(0);
    }

    private static String rateInTheBrowser(String code) {
        try (var visitor = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 320, false))) {
            visitor.open("koulutuspalaute");
            visitor.page().fill("#koodi", code.substring(0, 4) + "-" + code.substring(4));
            visitor.press("main form .btn");
            visitor.press("main a[href*='/alku']");
            visitor.press("main form .btn");
            assertThat(visitor.status()).as("a profession is asked").isEqualTo(422);
            Giving.choose(visitor, "profession", "FAMILY_WORKER");
            Giving.choose(visitor, "asks", "2");
            visitor.press("main form .btn");
            return visitor.page().locator("main .lead strong").innerText();
        }
    }

    private static void rateAfterInTheBrowser(String code, String number) {
        try (var visitor = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 320, false))) {
            visitor.open("koulutuspalaute/loppu?koodi=" + code);
            visitor.page().fill("#number", number);
            Giving.choose(visitor, "asks", "4");
            visitor.press("main form .btn");
            assertThat(visitor.page().locator("main").innerText()).contains("Kiitos. Arviosi on tallessa.");
        }
    }

    private static void rate(String code) {
        var nobody = Guest.nobody(HOUSE, HERE);
        var before = form(nobody, "/fi/koulutuspalaute/alku?koodi=" + code);
        before.putAll(Map.of("profession", "family_worker", "asks", "2", "listens", "3"));
        var number = number(nobody, before);
        assertThat(number(nobody, before)).as("the same form, the same number").isEqualTo(number);
        var after = form(nobody, "/fi/koulutuspalaute/loppu?koodi=" + code);
        after.putAll(Map.of("number", number, "asks", "4"));
        assertThat(nobody.post("/fi/koulutuspalaute/loppu", after).statusCode()).isEqualTo(303);
        after.putAll(form(nobody, "/fi/koulutuspalaute/loppu?koodi=" + code));
        after.putAll(Map.of("number", number, "asks", "5"));
        assertThat(nobody.post("/fi/koulutuspalaute/loppu", after).statusCode())
                .as("nobody rates twice")
                .isEqualTo(422);
    }

    private static String number(Guest nobody, Map<String, String> form) {
        return Jsoup.parse(nobody.post("/fi/koulutuspalaute/alku", form).body())
                .select("main .lead strong")
                .text();
    }

    private static Map<String, String> form(Guest who, String path) {
        return new HashMap<>(Forms.in(page(who, path).selectFirst("main form")));
    }

    private static String text(Guest who, String path) {
        return page(who, path).select("main").text().replace('\u00a0', ' ').replace("\u2060", "");
    }

    private static Document page(Guest who, String path) {
        return Jsoup.parse(who.get(path).body());
    }
}
