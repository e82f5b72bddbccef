package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A survey")
class SurveyIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "kasper.localhost";
    private static final String WORDS = "Ingen frågade mig någonsin.";

    private final Guest keeper = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private final LocalDate today = LocalDate.now(Helsinki.ZONE);

    /** Built and typed in without a browser; answered in Swedish without script on the smallest phone, and on a shared tablet. */
    @Test
    void is_built_looked_at_opened_and_answered_on_a_phone_on_a_tablet_and_on_paper() {
        var survey = built();
        assertThat(keeper.reads(survey.at() + "/kysymykset"))
                .contains("1. Tulitko kuulluksi?", "Vain jos vastasit kysymykseen 1: En", "Puuttuu: English");
        assertThat(keeper.reads(survey.at() + "/kysymykset/nakyma?kieli=sv"))
                .contains("Blev du hörd?", "Vad hindrade?");
        assertThat(keeper.reads(survey.at() + "/kysymykset/nakyma?kieli=en"))
                .contains("Some questions are not in your language yet");
        assertThat(keeper.post(survey.at() + "/kysymykset", Map.of("act", "up:k2", "painos", edition(survey)))
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .as("it depends on the question above it")
                .contains("tila=tarvitaan");
        survey.opened(today, today.plusDays(7));
        var code = survey.code();

        answerInSwedish(code);
        answerOnTheTablet(code);
        typeIn(survey);

        assertThat(keeper.reads(survey.at()))
                .contains("3 vastausta.", "Yksi paperi syötetty.", "Tulokset näkyvät, kun kysely on suljettu")
                .doesNotContain(WORDS);
        assertThat(keeper.bytes(survey.at() + "/lomake?kieli=sv").headers().firstValue("content-type"))
                .contains("application/pdf");
        assertThat(keeper.bytes(survey.at() + "/juliste").headers().firstValue("content-type"))
                .contains("application/pdf");
        leavesNothing(survey);
        goesOnAsANewVersion(survey, code);
        assertThat(keeper.post(survey.at() + "/sulje", Map.of()).statusCode()).isEqualTo(303);
        assertThat(Guest.nobody(HOUSE, HERE).reads("/fi/kysely/" + code)).contains("Kysely on päättynyt");
        assertThat(keeper.reads(survey.at() + "/paperi")).contains("vain, kun kysely on avoinna");
    }

    @Test
    void is_sent_once_however_often_and_keeps_what_was_typed_until_it_is_in_order() {
        var code = built().opened(today, today.plusDays(7)).code();
        var somebody = Guest.nobody(HOUSE, HERE);
        var page = "/fi/kysely/" + code;
        var form = form(somebody, page);

        form.put("k3", "Soitan 131052-308T");
        var asked = somebody.post(page, form);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(asked.body()).select("#k1-problem").text()).isEqualTo("Vastaa tähän kysymykseen.");
        form.put("k1", "1");
        form.putAll(form(somebody.post(page, form).body()));
        form.put("k3", "Soitan 131052-308T");
        form.put("go", "send");
        var refused = somebody.post(page, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("textarea[name=k3]").text())
                .contains("131052-308T");
        form.put("k3", "Ei muuta.");
        assertThat(somebody.post(page, form).headers().firstValue("location").orElseThrow())
                .endsWith("/kiitos");
        assertThat(somebody.post(page, form).headers().firstValue("location").orElseThrow())
                .as("once more")
                .endsWith("/kiitos");

        assertThat(rows(
                        "select count(*) from app.survey_sheet s join app.survey_version v on v.tenant_id ="
                                + " s.tenant_id and v.id = s.version_id join app.survey y on y.tenant_id = v.tenant_id and"
                                + " y.id = v.survey_id where y.code = ?",
                        code))
                .isEqualTo(1);
        assertThat(Guest.nobody(HOUSE, "lauste.localhost").reads("/fi/kysely?koodi=" + code))
                .contains("Kyselyä ei löytynyt");
        assertThat(Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"))
                        .reads("/tyo/kyselyt"))
                .doesNotContain("Kuulluksi tuleminen");
    }

    /** Asked of all, of some, in ranges, and in words; the fourth language is missing. */
    private Surveyed built() {
        return Surveyed.drafted(keeper, "title-fi", "Kuulluksi tuleminen", "title-sv", "Att bli hörd")
                .asking(
                        "single",
                        "words-fi",
                        "Tulitko kuulluksi?",
                        "words-sv",
                        "Blev du hörd?",
                        "c0-fi",
                        "Kyllä",
                        "c0-sv",
                        "Ja",
                        "c1-fi",
                        "En",
                        "c1-sv",
                        "Nej",
                        "required",
                        "true")
                .asking(
                        "multiple",
                        "words-fi",
                        "Mikä esti?",
                        "words-sv",
                        "Vad hindrade?",
                        "c0-fi",
                        "Kiire",
                        "c0-sv",
                        "Brådska",
                        "c1-fi",
                        "En uskaltanut",
                        "c1-sv",
                        "Jag vågade inte",
                        "if-k1",
                        "2")
                .asking("text", "words-fi", "Mitä muuta?", "words-sv", "Vad annat?")
                .asking("range", "words-fi", "Montako palaveria?", "words-sv", "Hur många möten?", "limits", "0, 2, 5");
    }

    private String edition(Surveyed survey) {
        return keeper.page(survey.at() + "/kysymykset")
                .select("main input[name=painos]")
                .attr("value");
    }

    private void answerInSwedish(String code) {
        try (var parent = Visitor.at(HOUSE, new Way("kasper", "sv", ColorScheme.LIGHT, 320, false))) {
            parent.open("kysely/" + code);
            assertThat(parent.reads()).contains("Att bli hörd", "Ingen får veta vem som har svarat");
            parent.press("main form .btn");
            assertThat(parent.status()).as("one has to be answered").isEqualTo(422);
            Giving.choose(parent, "k1", "2");
            parent.press("main form .btn");
            assertThat(parent.reads()).contains("Vad hindrade?", "läses hos oss av");
            Giving.choose(parent, "k2", "2");
            parent.page().fill("textarea[name=k3]", WORDS);
            parent.press("main form .btn.alt");
            assertThat(parent.page().locator("input[name=k1][value='2']").isChecked())
                    .as("back, with what was chosen")
                    .isTrue();
            parent.press("main form .btn");
            assertThat(parent.page().inputValue("textarea[name=k3]")).isEqualTo(WORDS);
            Giving.choose(parent, "k4", "3");
            parent.press("main form .btn");
            assertThat(parent.reads()).contains("Tack för ditt svar", "Resultaten berättas senast");
        }
    }

    /** After it was sent the next one begins, and nothing that the browser has kept shows what was answered. */
    private void answerOnTheTablet(String code) {
        try (var tablet = Visitor.at(HOUSE, new Way("kasper", "fi", ColorScheme.LIGHT, 800, false))) {
            tablet.open("kysely/" + code + "/laite");
            Giving.choose(tablet, "k1", "1");
            tablet.press("main form .btn");
            tablet.page().fill("textarea[name=k3]", "Hyvä paikka.");
            tablet.press("main form .btn");
            assertThat(tablet.reads()).contains("Vastaus on lähetetty", "Tulitko kuulluksi?");
            tablet.page().goBack();
            assertThat(tablet.page().content()).doesNotContain("Hyvä paikka.");
            assertThat(tablet.page().locator("input[name=k1]:checked").count()).isZero();
        }
        var left = Guest.nobody(HOUSE, HERE);
        var form = form(left, "/fi/kysely/" + code + "/laite");
        form.put("k1", "2");
        assertThat(left.post("/fi/kysely/" + code + "/laite/alusta", form).statusCode())
                .isEqualTo(303);
        assertThat(left.post("/fi/kysely/" + code + "/laite", form).statusCode())
                .as("sent again by a browser, it shows nothing")
                .isEqualTo(303);
    }

    private void typeIn(Surveyed survey) {
        var path = survey.at() + "/paperi";
        var answer = keeper.fill(path + "?kieli=sv", "form[action$=/paperi]", "k1", "1", "k2", "1", "k4", "1");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElseThrow()).contains("kieli=sv");
        assertThat(rows("select count(*) from app.survey_sheet where source = 'PAPER' and choices = 'k1=1;k4=1'"))
                .as("the second question was not for whoever was heard")
                .isEqualTo(1);
    }

    private void leavesNothing(Surveyed survey) {
        assertThat(rows(
                        "select count(*) from app.survey_words where position(?::bytea in words) > 0",
                        WORDS.getBytes(StandardCharsets.UTF_8)))
                .isZero();
        assertThat(Ledger.of(HOUSE.data(), "kasper")
                        .list(
                                String.class,
                                "select string_agg(column_name, ' ' order by column_name) from"
                                        + " information_schema.columns where table_schema = 'app' and table_name in"
                                        + " ('survey_sheet', 'survey_words') group by table_name order by table_name"))
                .as("all that is kept of an answer")
                .containsExactly(
                        "choices given_on id language source tenant_id version_id",
                        "id language promise question tenant_id version_id words");
        assertThat(keeper.get(survey.at() + "/tulokset").body()).doesNotContain(WORDS);
    }

    private void goesOnAsANewVersion(Surveyed survey, String code) {
        var before = form(Guest.nobody(HOUSE, HERE), "/fi/kysely/" + code);
        assertThat(keeper.post(survey.at() + "/kysymykset", Map.of("act", "out:k4", "painos", edition(survey)))
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .contains("tila=uusi-versio");
        assertThat(keeper.reads(survey.at())).contains("Versio 1: 3 vastausta.", "Versio 2: 0 vastausta.");
        assertThat(Guest.nobody(HOUSE, HERE).reads("/fi/kysely/" + code)).doesNotContain("Montako palaveria?");
        before.put("k1", "1");
        assertThat(Guest.nobody(HOUSE, HERE).post("/fi/kysely/" + code, before).body())
                .as("a form that lay open goes on as it was")
                .contains("Montako palaveria?");
    }

    private static Map<String, String> form(Guest who, String path) {
        return form(who.get(path).body());
    }

    private static Map<String, String> form(String body) {
        return new HashMap<>(Forms.in(Jsoup.parse(body).selectFirst("main form[method=post]")));
    }

    private static long rows(String sql, Object... parameters) {
        return Ledger.of(HOUSE.data(), "kasper")
                .list(Long.class, sql, parameters)
                .get(0);
    }
}
