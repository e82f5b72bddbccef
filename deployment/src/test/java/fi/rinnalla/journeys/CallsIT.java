package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A call in the log of the line")
class CallsIT {
    private static final String PAGE = "/tyo/puhelut";
    private static final int MOST_TAPS = 8;

    /** All that is ever worth choosing of a call in which much was given; the usual stands chosen already. */
    private static final List<String> TAPS = List.of(
            "input[name=kesto][value=under_fifteen]",
            "input[name=soittaja][value=parent]",
            "input[name=aihe][value=rights]",
            "input[name=aihe][value=meeting]",
            "input[name=annettu][value=listening]",
            "input[name=annettu][value=rights]",
            "input[name=ohjattu][value=legal_aid]");

    private static final House HOUSE = House.open();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void takes_no_more_than_eight_taps_and_stands_in_the_note_for_the_next(boolean script) {
        try (var worker = Visitor.at(HOUSE, new Way("lauste", "fi", ColorScheme.LIGHT, 390, script))) {
            worker.signIn("WORKER");
            worker.open(PAGE);
            var before = worker.page().locator("main .rows li").count();

            TAPS.forEach(it -> worker.page()
                    .locator("label[for='" + worker.page().locator(it).getAttribute("id") + "']")
                    .click());
            worker.press("main .call .btn");

            assertThat(TAPS.size() + 1).isLessThanOrEqualTo(MOST_TAPS);
            assertThat(worker.page().locator(".made").textContent()).contains("puhelu", "Ei numeroa");
            assertThat(worker.page().locator("main .rows li").count()).isEqualTo(before + 1);
            assertThat(worker.page()
                            .locator(
                                    "main input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=date])")
                            .count())
                    .isZero();
        }
    }

    @Test
    void is_written_down_once_however_often_its_form_is_sent() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        var form = filled(worker.get(PAGE));
        var before = noted(worker.get(PAGE));

        for (var copy = 0; copy < 3; copy++) {
            assertThat(worker.post(PAGE, form).statusCode()).isEqualTo(303);
        }

        assertThat(noted(worker.get(PAGE))).isEqualTo(before + 1);
    }

    @Test
    void becomes_a_request_that_knows_it_was_a_call_and_in_which_language() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        var form = filled(worker.get(PAGE));
        form.put("kieli", "sv");
        var logged = worker.post(PAGE, form).headers().firstValue("location").orElseThrow();
        var made =
                Jsoup.parse(worker.get(logged.substring(logged.indexOf("/tyo"))).body());

        var link = made.select(".made a").attr("href");
        var request = Jsoup.parse(worker.get(link).body());

        assertThat(link).startsWith("/tyo/pyynnot/uusi?");
        assertThat(request.select("input[name=source][checked]").val()).isEqualTo("call");
        assertThat(request.select("input[name=speaks][checked]").val()).isEqualTo("sv");
    }

    @Test
    void that_nobody_could_answer_becomes_no_request() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        var missed = worker.post(PAGE + "/vastaamaton", filled(worker.get(PAGE)));
        var address = missed.headers().firstValue("location").orElseThrow();

        var made = Jsoup.parse(
                worker.get(address.substring(address.indexOf("/tyo"))).body());

        assertThat(made.select(".made form")).hasSize(1);
        assertThat(made.select(".made a")).isEmpty();
    }

    @Test
    void comes_back_with_what_was_chosen_where_something_is_missing() {
        var worker = Guest.working(HOUSE, HOUSE.demo().worker("lauste.localhost", "WORKER"));
        var form = filled(worker.get(PAGE));
        form.remove("kesto");

        var answer = worker.post(PAGE, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body())
                        .select("input[name=soittaja][checked]")
                        .val())
                .isEqualTo("relative");
    }

    private static Map<String, String> filled(HttpResponse<String> page) {
        return Forms.with(
                page, "aika", "morning", "kesto", "longer", "soittaja", "relative", "maakunta", "own", "kieli", "fi");
    }

    private static int noted(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main .rows li").size();
    }
}
