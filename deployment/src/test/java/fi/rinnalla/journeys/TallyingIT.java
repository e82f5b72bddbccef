package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fi.rinnalla.domain.shared.Helsinki;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
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
