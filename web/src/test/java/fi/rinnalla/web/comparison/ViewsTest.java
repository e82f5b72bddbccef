package fi.rinnalla.web.comparison;

import static fi.rinnalla.domain.measure.Indicator.CHANGES_MADE;
import static fi.rinnalla.domain.measure.Indicator.DAYS_TO_ANSWER;
import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_RECEIVED;
import static fi.rinnalla.domain.measure.Indicator.NO_CHANGE_WITH_REASON;
import static fi.rinnalla.web.comparison.AComparison.ALDER;
import static fi.rinnalla.web.comparison.AComparison.BIRCH;
import static fi.rinnalla.web.comparison.AComparison.SPRING;
import static fi.rinnalla.web.comparison.AComparison.SUMMER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Rendered;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The release in another view")
class ViewsTest {
    private final AComparison comparison = new AComparison()
            .with(ALDER, SPRING, FEEDBACK_RECEIVED, 3)
            .with(ALDER, SUMMER, FEEDBACK_RECEIVED, 30)
            .with(BIRCH, SUMMER, FEEDBACK_RECEIVED, 12)
            .with(ALDER, SUMMER, DAYS_TO_ANSWER, 22, 3, 1, 0)
            .with(ALDER, SUMMER, CHANGES_MADE, 7)
            .with(ALDER, SUMMER, NO_CHANGE_WITH_REASON, 2);

    @Test
    void over_time_has_a_finding_about_a_programmes_own_past_and_a_gap_where_a_quarter_is_missing() {
        var page = page("?nakyma=sarja");

        assertThat(page.select("figure h2").text())
                .isEqualTo("Jakson alku ja loppu eroavat 1 toiminnassa. Mukana on 1. Syytä luvut eivät kerro.");
        assertThat(page.select("figure > p").eachText()).containsExactly("Lähellä: 0–4 (2/2026), 30–34 (3/2026).");
        assertThat(page.select("svg .span")).hasSize(3);
        assertThat(page.select("svg text").eachText()).contains("–", "2/2026", "3/2026");
        assertThat(page.select(".note li").eachText())
                .contains("Yhdessä: ei voi verrata, koska jaksolta puuttuu 2/2026.");
    }

    @Test
    void over_one_quarter_asks_for_more() {
        assertThat(page("?nakyma=sarja&osoitin=feedback-received&alku=2026Q3&loppu=2026Q3&toiminta=kaikki")
                        .select("figure h2")
                        .text())
                .contains("Valitse pidempi jakso");
    }

    @Test
    void in_shares_has_a_scale_that_ends_at_a_hundred_and_offers_only_what_has_classes() {
        var page = page("?nakyma=jakauma&osoitin=days-to-answer&toiminta=kaikki");

        assertThat(page.select("figure > p").eachText()).containsExactly("Lähellä: 0–3 päivää, 62–100 %.");
        assertThat(page.select("svg text.soft").eachText()).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(page.select("select[name=osoitin] option").eachAttr("value"))
                .contains("days-to-answer", "exit-heard")
                .doesNotContain("feedback-received");
    }

    @Test
    void of_what_feedback_led_to_divides_no_step_by_another() {
        var page = page("?nakyma=polku");

        assertThat(page.select("figure h2").text())
                .isEqualTo("Palautteita saatiin 30–34, vastauksia annettiin 20–36 ja muutoksia julkaistiin 5–9.");
        assertThat(page.select("table").text()).doesNotContain("%");
        assertThat(page.select("select[name=osoitin]")).isEmpty();
    }

    @Test
    void of_what_there_are_figures_of_says_what_is_missing_and_since_when_without_any_figure() {
        comparison.with(BIRCH, SPRING, CHANGES_MADE, 1);
        var page = page("?nakyma=laatu");

        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "Yhdessä Koivu ry Tehdyt muutokset 1/2 3/2026 3/2026",
                        "Lähellä Leppä ry Saatu palaute 2/2 ei mitään –");
        assertThat(page.select("svg .sure")).hasSize(7);
        assertThat(page.select("figure, table").text()).doesNotContain("30–34");
    }

    @Test
    void is_a_file_for_programs_with_the_same_numbers() {
        assertThat(csv("?nakyma=polku"))
                .contains(",2026Q3,2026Q3,answered,days-to-answer,20,36\r\n")
                .contains(",changed,changes-made,5,9\r\n");
        assertThat(csv("?nakyma=jakauma&osoitin=days-to-answer&toiminta=kaikki"))
                .contains(",days-to-answer,0-3,20,24,62,100\r\n");
        assertThat(csv("?nakyma=laatu")).contains(",feedback-received,2026Q2,yes\r\n", ",2026Q2,no\r\n");
        assertThat(csv("?nakyma=sarja")).contains(",2026Q2,2026Q2,feedback-received,all,0,4\r\n");
    }

    @Test
    void in_proportion_is_an_interval_beside_the_exact_number_by_which_it_was_divided() {
        comparison
                .with(ALDER, SUMMER, Divisor.OPEN_HOURS, 150 * 60)
                .with(BIRCH, SUMMER, Divisor.OPEN_HOURS, 90 * 60 + 20)
                .with(ALDER, SUMMER, Divisor.WORKING_YEARS, 250);
        var page = page("?nakyma=suhteessa");

        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "Lähellä Leppä ry 150 20,0–22,7",
                        "Yhdessä Koivu ry 90,33 11,0–15,5",
                        "Polku Äijälän tuki ei lukua ei lukua");
        assertThat(page.select("figure h2").text())
                .isEqualTo("1 toimintapari eroaa, kun luvut suhteutetaan. Pareja on 1. Syytä luvut eivät kerro.");
        assertThat(page.select("figure > p").text()).contains("Yhdessä ja Lähellä eroavat toisistaan");
        assertThat(page.select("svg .span")).hasSize(2);
        assertThat(page.select("select[name=osoitin] option").eachAttr("value"))
                .containsExactly("feedback-received", "changes-made");
        assertThat(csv("?nakyma=suhteessa"))
                .contains(",2026Q3,2026Q3,feedback-received,open-hours,9000,6000,20.0,22.7\r\n");
    }

    @Test
    void in_proportion_says_who_has_not_shared_by_what_to_divide_and_who_had_nothing_of_it() {
        comparison.with(ALDER, SUMMER, Divisor.WORKING_YEARS, 0);
        var page = page("?nakyma=suhteessa&osoitin=feedback-received&jakaja=working-years&alku=2026Q3&loppu=2026Q3"
                + "&toiminta=kaikki");

        assertThat(page.select(".note li").eachText())
                .contains(
                        "Lähellä: ei voi verrata, koska henkilötyövuosia ei ollut merkitty: 3/2026.",
                        "Yhdessä: ei voi verrata, koska Koivu ry ei ole jakanut henkilötyövuosia tältä jaksolta.");
        assertThat(page.select("figure h2").text()).contains("ei ole lukuja, jotka voisi suhteuttaa");
    }

    @Test
    void in_proportion_refuses_what_says_nothing_and_keeps_its_choice_in_the_address() {
        var wrong = "?nakyma=suhteessa&osoitin=changes-made&jakaja=open-hours&toiminta=kaikki";

        assertThat(new ComparisonRoom(comparison.comparing(), Crawl.form(wrong))
                        .page(twin -> AComparison.chrome(Language.FI))
                        .wrong())
                .isTrue();
        assertThat(page(wrong).text()).contains("Valitse henkilötyövuodet tai toinen osoitin.");
        assertThat(page("?nakyma=suhteessa&osoitin=changes-made&toiminta=kaikki")
                        .select("input[name=jakaja]")
                        .val())
                .isEqualTo("working-years");
        assertThat(page("?nakyma=suhteessa").select(".actions a").first().attr("href"))
                .contains("&jakaja=open-hours&");
    }

    @Test
    void says_everybody_in_one_word_and_names_programmes_only_where_some_are_left_out() {
        var both = "?osoitin=feedback-received&toiminta=" + ALDER.programme().value() + "&toiminta="
                + BIRCH.programme().value();
        var all = AComparison.PROGRAMMES.stream()
                .map(it -> "&toiminta=" + it.programme().value())
                .collect(Collectors.joining("", "?osoitin=feedback-received", ""));

        for (var query : List.of("", "?osoitin=feedback-received&toiminta=kaikki", all)) {
            assertThat(links(query)).as(query).allMatch(it -> it.contains("&toiminta=kaikki&"));
            assertThat(page(query).select("input[name=toiminta][checked]")).hasSize(3);
        }
        assertThat(links(both))
                .allMatch(it -> it.split("&toiminta=", -1).length == 3)
                .noneMatch(it -> it.contains("kaikki"));
    }

    private List<String> links(String query) {
        return page(query)
                .select("main nav a[href*=osoitin], .actions a[href^=/vertailu.]")
                .eachAttr("href");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaves_no_gap_in_any_language(Language language) {
        for (var view : ViewKind.values()) {
            for (var indicator : Indicator.values()) {
                var query = "?nakyma=" + view.code() + "&osoitin=" + indicator.code() + "&toiminta=kaikki";
                assertThat(page(language, query).text()).as(query).doesNotContain("{", "}");
            }
        }
    }

    private Document page(String query) {
        return page(Language.FI, query);
    }

    private Document page(Language language, String query) {
        var answer = new ComparisonRoom(comparison.comparing(), Crawl.form(query))
                .page(twin -> AComparison.chrome(language));
        return Rendered.template("comparison/comparison", Map.of("page", answer.page()));
    }

    private String csv(String query) {
        var voice = AComparison.chrome(Language.FI).voice();
        return new String(
                new ComparisonRoom(comparison.comparing(), Crawl.form(query))
                        .leaving(voice)
                        .csv(false),
                StandardCharsets.UTF_8);
    }
}
