package fi.rinnalla.web.comparison;

import static fi.rinnalla.domain.measure.Indicator.CHANGE_VISIBLE_TO_AUTHORS;
import static fi.rinnalla.domain.measure.Indicator.DAYS_TO_ANSWER;
import static fi.rinnalla.domain.measure.Indicator.EXIT_HEARD;
import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_ANSWERED_IN_TIME;
import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_RECEIVED;
import static fi.rinnalla.web.comparison.AComparison.ALDER;
import static fi.rinnalla.web.comparison.AComparison.BIRCH;
import static fi.rinnalla.web.comparison.AComparison.PROGRAMMES;
import static fi.rinnalla.web.comparison.AComparison.SPRING;
import static fi.rinnalla.web.comparison.AComparison.SPRUCE;
import static fi.rinnalla.web.comparison.AComparison.SUMMER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Coverage;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The coordinator's page")
class ComparisonPageTest {
    @Test
    void begins_with_what_may_be_said_and_not_with_more() {
        var page = received(41, 3, 3).page(Language.FI, FEEDBACK_RECEIVED, SUMMER);

        assertThat(page.select("figure h2").text())
                .isEqualTo("Palautteita tuli yhteensä 40–52, 3. vuosineljännes 2026.");
        assertThat(page.select("figure > p").eachText())
                .containsExactly(
                        "Yhdessä ja Lähellä eroavat toisistaan. Syytä luvut eivät kerro.",
                        "Lähellä ja Polku eroavat toisistaan. Syytä luvut eivät kerro.");
    }

    @Test
    void does_not_see_a_difference_between_intervals_that_meet() {
        var page = received(9, 6, 5).page(Language.FI, FEEDBACK_RECEIVED, SUMMER);

        assertThat(page.select("figure > p").eachText())
                .containsExactly("Välit menevät päällekkäin, joten eroa ei voi todeta.");
    }

    @Test
    void shows_the_few_as_few_and_nothing_as_few_too() {
        var page = received(0, 4, 12).page(Language.FI, FEEDBACK_RECEIVED, SUMMER);

        assertThat(figures(page)).containsExactly("0–4", "0–4", "10–14", "10–22");
        assertThat(page.text()).contains("2 kohtaa näytetään muodossa 0–4.");
        assertThat(page.select("svg text").eachText()).contains("0–4", "10–14");
    }

    @Test
    void lists_programmes_by_name_however_large_they_are() {
        var page = received(1, 90, 30).page(Language.FI, FEEDBACK_RECEIVED, SUMMER);

        assertThat(page.select("#period")
                        .first()
                        .parent()
                        .select("tbody th > span:first-child")
                        .eachText())
                .containsExactly("Yhdessä", "Lähellä", "Polku", "Yhteensä");
    }

    @Test
    void says_who_cannot_be_compared_and_why() {
        var page = new AComparison()
                .with(ALDER, SPRING, FEEDBACK_RECEIVED, 7)
                .with(ALDER, SUMMER, FEEDBACK_RECEIVED, 7)
                .with(BIRCH, SUMMER, FEEDBACK_RECEIVED, 7)
                .page(Language.FI, FEEDBACK_RECEIVED, SPRING, SUMMER);

        assertThat(page.select(".note li").eachText())
                .containsExactly(
                        "Yhdessä: ei voi verrata, koska jaksolta puuttuu 2/2026.",
                        "Polku: ei voi verrata, koska Äijälän tuki ei ole jakanut tätä osoitinta tältä jaksolta.");
        assertThat(page.select("svg text").eachText()).contains("ei lukua");
        assertThat(page.select("figure h2").text()).contains("Lähellä: 10–18");
    }

    @Test
    void shows_shares_only_as_what_they_can_be() {
        var page = new AComparison()
                .with(ALDER, SUMMER, FEEDBACK_ANSWERED_IN_TIME, 9, 0)
                .page(Language.FI, FEEDBACK_ANSWERED_IN_TIME, SUMMER);

        assertThat(figures(page)).contains("5–9 55–100 %", "0–4 0–45 %");
    }

    @Test
    void tells_the_quarters_apart_where_there_are_several() {
        var page = new AComparison()
                .with(ALDER, SPRING, FEEDBACK_RECEIVED, 12)
                .with(ALDER, SUMMER, FEEDBACK_RECEIVED, 3)
                .page(Language.FI, FEEDBACK_RECEIVED, SPRING, SUMMER);

        assertThat(page.select("#quarters").first().parent().select("tbody tr").eachText())
                .contains("Lähellä 2/2026 10–14", "Lähellä 3/2026 0–4");
    }

    @Test
    void has_a_chart_with_a_name_a_description_and_its_table() {
        var page = received(5, 5, 5).page(Language.SV, FEEDBACK_RECEIVED, SUMMER);
        var chart = page.selectFirst("svg.chart");

        assertThat(chart.attr("role")).isEqualTo("img");
        assertThat(chart.attr("aria-labelledby").split(" "))
                .allSatisfy(id -> assertThat(page.getElementById(id).text()).isNotEmpty());
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("table")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaves_no_gap_in_any_language_or_indicator(Language language) {
        for (var indicator : Indicator.values()) {
            var cells = indicator.cells().size();
            var comparison = new AComparison();
            PROGRAMMES.forEach(it -> comparison.with(it, SUMMER, indicator, new int[cells]));
            comparison.with(
                    ALDER,
                    SUMMER,
                    indicator,
                    java.util.stream.IntStream.range(0, cells)
                            .map(it -> Math.max(0, 40 - 10 * it))
                            .toArray());

            assertThat(comparison.page(language, indicator, SUMMER).text()).doesNotContain("{", "}");
            assertThat(comparison.page(language, indicator, SPRING, SUMMER).text())
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void names_the_most_usual_time_and_asks_for_more_where_nothing_stands_out() {
        var clear = new AComparison().with(ALDER, SUMMER, DAYS_TO_ANSWER, 20, 3, 2, 1);
        var unclear = new AComparison().with(ALDER, SUMMER, DAYS_TO_ANSWER, 6, 6, 2, 1);

        assertThat(clear.page(Language.EN, DAYS_TO_ANSWER, SUMMER)
                        .select("figure h2")
                        .text())
                .isEqualTo("The most common time to answer was 0–3 days, quarter 3 of 2026.");
        assertThat(unclear.page(Language.EN, DAYS_TO_ANSWER, SUMMER)
                        .select("figure h2")
                        .text())
                .contains("no difference");
    }

    @Test
    void reminds_that_only_card_holders_have_given_a_verdict() {
        var page = new AComparison()
                .with(ALDER, SUMMER, CHANGE_VISIBLE_TO_AUTHORS, 6, 2, 1)
                .page(Language.FI, CHANGE_VISIBLE_TO_AUTHORS, SUMMER);

        assertThat(page.text()).contains("Ilman korttia annetuista palautteista ei saada arviota muutoksesta.");
    }

    @Test
    void tells_how_it_went_door_by_door_and_at_which_doors_nothing_can_be_compared() {
        var page = new AComparison()
                .with(ALDER, SUMMER, EXIT_HEARD, 22, 3, 11, 2, 0, 0, 0, 0)
                .with(BIRCH, SUMMER, EXIT_HEARD, 7, 1, 0, 0, 16, 4, 0, 0)
                .page(Language.FI, EXIT_HEARD, SUMMER);

        assertThat(page.select("figure h2").text())
                .startsWith("Kyllä-vastauksia oli selvästi enemmän kuin ei-vastauksia 4 kohdassa. Kohtia on 4:");
        assertThat(page.select("#period").first().parent().select("thead th").eachText())
                .containsExactly(
                        "Toiminta",
                        "Käynnit: kyllä",
                        "Käynnit: ei",
                        "Puhelut: kyllä",
                        "Puhelut: ei",
                        "Ryhmät: kyllä",
                        "Ryhmät: ei",
                        "Tapahtumat: kyllä",
                        "Tapahtumat: ei");
        assertThat(figures(page)).startsWith("5–9 55–100 %", "0–4 0–45 %");
        assertThat(page.select(".note li").eachText())
                .hasSize(3)
                .anyMatch(it -> it.startsWith("Lähellä: ei voi verrata (ryhmät, tapahtumat), koska"))
                .anyMatch(it -> it.startsWith("Yhdessä: ei voi verrata (puhelut, tapahtumat), koska"))
                .anyMatch(it -> it.startsWith("Polku: ei voi verrata, koska Äijälän tuki ei ole jakanut"));
        assertThat(page.select("figcaption").text()).contains("Lapun koodilla", "Peruste: otos.");
        assertThat(page.text())
                .contains("Ilman lapun koodia annetut vastaukset näkee vain oma organisaatio.", "moniko ohitti")
                .doesNotContain("Joku voi lähettää useita palautteita");
    }

    @Test
    void does_not_take_a_quarter_before_the_slips_for_a_quarter_with_none() {
        var page = new AComparison()
                .with(ALDER, SUMMER, EXIT_HEARD, 22, 3, 11, 2, 0, 0, 0, 0)
                .page(Language.FI, EXIT_HEARD, SPRING, SUMMER);

        assertThat(page.select(".note li").eachText())
                .contains("Lähellä: ei voi verrata, koska jaksolta puuttuu 2/2026.");
        assertThat(figures(page)).containsOnly("ei lukua");
    }

    @Test
    void asks_to_mend_a_choice_that_compares_nothing() {
        var chosen = new Chosen(FEEDBACK_RECEIVED, SUMMER, SPRING, Set.of());
        var page = new ComparisonPages(
                AComparison.chrome(Language.FI), "Verkosto", PROGRAMMES, List.of(SUMMER, SPRING), chosen);

        var html = Rendered.template("comparison/comparison", Map.of("page", page.withoutResult()));

        assertThat(html.select(".problems a"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(html.getElementById(it.attr("href").substring(1)))
                        .isNotNull());
    }

    /** Sixty programmes with every indicator of each. */
    @Test
    void leads_to_no_picture_that_would_be_too_large_and_says_what_to_do_instead() {
        var many = IntStream.range(0, 60)
                .mapToObj(it -> new ReleasedProgramme(
                        new TenantId(new UUID(1, it)), new ProgrammeId(new UUID(2, it)), "Toiminta", "Ry", "Uusimaa"))
                .toList();
        var chosen = new Chosen(
                ViewKind.QUALITY,
                FEEDBACK_RECEIVED,
                SPRING,
                SUMMER,
                many.stream().map(ReleasedProgramme::programme).collect(Collectors.toSet()));
        var chrome = AComparison.chrome(Language.FI);
        var view = new QualityView(new Wording(chrome.voice()), new Coverage(List.of(SPRING, SUMMER), many, Set.of()));
        var page = new ComparisonPages(chrome, "Verkosto", many, List.of(SUMMER, SPRING), chosen).with(view);

        assertThat(new Leaving(view, "Verkosto", chrome.voice()).picture().isPresent())
                .isFalse();
        var html = Rendered.template("comparison/comparison", Map.of("page", page));
        assertThat(html.select(".actions a[href^=/vertailu.]").eachAttr("href"))
                .hasSize(3)
                .noneMatch(it -> it.startsWith("/vertailu.png"));
        assertThat(html.text()).contains("liian korkea PNG-kuvaksi");
        assertThat(Rendered.template("comparison/comparison", Map.of("page", page.withoutPicture()))
                        .select(".problems a")
                        .text())
                .contains("liian korkea PNG-kuvaksi");
    }

    @Test
    void says_when_there_will_be_something_while_there_is_nothing() {
        var chosen = new Chosen(FEEDBACK_RECEIVED, null, null, Set.of(ALDER.programme()));
        var page = new ComparisonPages(AComparison.chrome(Language.FI), "Verkosto", PROGRAMMES, List.of(), chosen);

        assertThat(Rendered.template("comparison/comparison", Map.of("page", page.withoutResult()))
                        .select(".empty")
                        .text())
                .contains("14 päivää");
    }

    private static AComparison received(int alder, int birch, int spruce) {
        return new AComparison()
                .with(ALDER, SUMMER, FEEDBACK_RECEIVED, alder)
                .with(BIRCH, SUMMER, FEEDBACK_RECEIVED, birch)
                .with(SPRUCE, SUMMER, FEEDBACK_RECEIVED, spruce);
    }

    private static List<String> figures(Document page) {
        return page.select("#period").first().parent().select("tbody td.n").eachText();
    }
}
