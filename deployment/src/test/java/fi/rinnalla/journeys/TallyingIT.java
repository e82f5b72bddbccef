package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A visit in the tally")
class TallyingIT {
    private static final String PAGE = "/tyo/kaynnit?paikka=salo";
    private static final String FORM = "/tyo/kaynnit";
    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void takes_one_tap_on_the_open_page_and_another_to_take_it_back(boolean script) {
        try (var worker = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 390, script))) {
            worker.signIn("WORKER");
            worker.open(PAGE);
            var before = total(worker);

            worker.press("main button[value=first_timer]");

            assertThat(total(worker)).isEqualTo(before + 1);
            assertThat(worker.page().locator(".made").textContent()).contains("ensikertalainen", "Ei nimiä");

            worker.page().reload();
            assertThat(total(worker)).isEqualTo(before + 1);

            worker.press(".made button");
            assertThat(total(worker)).isEqualTo(before);
        }
    }

    @Test
    void begins_where_this_device_counted_last_and_elsewhere_on_another() {
        try (var worker = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 390, true))) {
            worker.signIn("WORKER");
            worker.open(FORM);
            var first = here(worker);
            worker.open(PAGE);
            assertThat(here(worker)).isEqualTo("salo").isNotEqualTo(first);

            worker.open(FORM);
            assertThat(here(worker)).isEqualTo("salo");

            assertThat(Jsoup.parse(worker().get(FORM).body())
                            .select("form.tap input[name=paikka]")
                            .val())
                    .isEqualTo(first);
            assertThat(worker.page().context().cookies().stream().filter(it -> it.name.equals("p")))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.value).isEqualTo("salo");
                        assertThat(it.httpOnly).isTrue();
                    });
        }
    }

    private static String here(Visitor worker) {
        return worker.page().locator("form.tap input[name=paikka]").inputValue();
    }

    @Test
    void is_counted_once_however_often_its_form_is_sent_and_anew_from_a_fresh_page() {
        var worker = worker();
        var form = tapped(worker.get(PAGE));
        var before = total(worker.get(PAGE));

        for (var copy = 0; copy < 3; copy++) {
            assertThat(worker.post(FORM, form).statusCode()).isEqualTo(303);
        }
        assertThat(total(worker.get(PAGE))).isEqualTo(before + 1);

        worker.post(FORM, tapped(worker.get(PAGE)));
        assertThat(total(worker.get(PAGE))).isEqualTo(before + 2);
    }

    @Test
    void keeps_the_closed_choices_added_to_it_and_can_still_be_taken_back() {
        try (var worker = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 390, false))) {
            worker.signIn("WORKER");
            worker.open(PAGE);
            var before = total(worker);
            worker.press("main button[value=parent]");
            var visit = worker.page().locator(".made input[name=kaynti]").inputValue();
            worker.page().locator("main details summary").first().click();
            Giving.choose(worker, "aihe", "rights");
            Giving.choose(worker, "aihe", "coping");
            Giving.choose(worker, "kieli", "sv");
            Giving.choose(worker, "tieto", "true");
            Giving.choose(worker, "ohjattu", "legal_aid");
            worker.press("form[action$='/lisatiedot'] .btn");

            assertThat(noted(visit)).isEqualTo("COPING,RIGHTS SV t LEGAL_AID f");
            assertThat(worker.page().locator("main").textContent()).contains("Lisätiedot on tallennettu");
            assertThat(worker.page()
                            .locator("form[action$='/lisatiedot'] input:checked")
                            .count())
                    .isEqualTo(5);

            worker.press(".made button");
            assertThat(total(worker)).isEqualTo(before);
            assertThat(noted(visit)).endsWith("LEGAL_AID t");
        }
    }

    @Test
    void takes_no_words_of_anybody_for_a_choice() {
        var worker = worker();
        var made = worker.post(FORM, tapped(worker.get(PAGE)))
                .headers()
                .firstValue("location")
                .orElseThrow();
        var page = Jsoup.parse(worker.get(made.substring(made.indexOf("/tyo"))).body());
        var form = new HashMap<String, String>();
        page.select("form[action$=/lisatiedot] input[type=hidden]").forEach(it -> form.put(it.attr("name"), it.val()));
        List.of("aihe", "kieli", "tieto", "ohjattu").forEach(it -> form.put(it, "Etunimi Sukunimi"));

        assertThat(worker.post(FORM + "/lisatiedot", form).statusCode()).isEqualTo(303);

        assertThat(noted(form.get("kaynti"))).isEqualTo("  f  f");
    }

    @Test
    void has_no_field_on_any_of_its_pages_in_which_a_name_could_be_written() {
        var worker = worker();
        var made = worker.post(FORM, tapped(worker.get(PAGE)))
                .headers()
                .firstValue("location")
                .orElseThrow();
        var pages = List.of(
                PAGE,
                made.substring(made.indexOf("/tyo")),
                "/tyo/kaynnit/paiva?paikka=salo&paiva=" + LocalDate.now(Helsinki.ZONE),
                "/tyo/kaynnit/vuosi",
                "/tyo/kaynnit/laite");

        for (var page : pages) {
            var fields = Jsoup.parse(worker.get(page).body())
                    .select("input:not([type~=hidden|radio|checkbox|date|number]), textarea, [contenteditable]");
            assertThat(fields.eachAttr("name")).as(page).isSubsetOf("kulut");
        }
        var closing =
                Map.of("paikka", "salo", "paiva", LocalDate.now(Helsinki.ZONE).toString(), "kulut", "Etunimi Sukunimi");
        assertThat(worker.post("/tyo/kaynnit/paiva/sulku", closing).statusCode())
                .isEqualTo(422);
    }

    /** What stands in the database of a visit beside place, day and kind. */
    private static String noted(String visit) {
        return Ledger.of(HOUSE.data(), "lauste")
                .list(
                        String.class,
                        "select concat_ws(' ', topics, coalesce(language, ''), informed, guided_to, undone)"
                                + " from app.visit where id = ?",
                        UUID.fromString(visit))
                .get(0);
    }

    @Test
    void is_not_taken_for_a_day_to_come() {
        var worker = worker();
        var form = tapped(worker.get(PAGE));
        form.put("paiva", LocalDate.now(Helsinki.ZONE).plusDays(3).toString());

        assertThat(worker.post(FORM, form).statusCode()).isEqualTo(422);
    }

    @Test
    void of_a_day_on_paper_is_entered_afterwards_and_stays_explained() {
        var worker = worker();
        var page = "/tyo/kaynnit/paiva?paikka=salo&paiva="
                + LocalDate.now(Helsinki.ZONE).minusDays(9);
        var form = Forms.with(
                worker.get(page),
                "paikka",
                "salo",
                "paiva",
                LocalDate.now(Helsinki.ZONE).minusDays(9).toString(),
                "parent",
                "41",
                "first_timer",
                "1",
                "relative",
                "0",
                "professional",
                "0");

        worker.post("/tyo/kaynnit/paiva", form);
        worker.post("/tyo/kaynnit/paiva", form);

        assertThat(worker.get(page).body()).contains("Vanhemmat 0 → 41");
        assertThat(Jsoup.parse(worker.get(page).body())
                        .select("input[name=parent]")
                        .val())
                .isEqualTo("41");
    }

    private static Map<String, String> tapped(HttpResponse<String> page) {
        return Forms.with(
                page, "paikka", "salo", "paiva", LocalDate.now(Helsinki.ZONE).toString(), "kuka", "parent");
    }

    private static Guest worker() {
        return Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
    }

    private static int total(Visitor worker) {
        return Integer.parseInt(
                worker.page().locator(".figures dd").first().textContent().strip());
    }

    private static int total(HttpResponse<String> page) {
        return Integer.parseInt(
                Jsoup.parse(page.body()).select(".figures dd").first().text());
    }
}
