package fi.rinnalla.web.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.services.survey.result.AskedQuestions;
import fi.rinnalla.services.survey.result.PublishedResults;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page of a survey's results")
class ResultsPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void says_at_each_stage_all_in_every_language(Language language) {
        for (var sheet : List.of(AResult.open(), AResult.over(), AResult.reckoned(), AResult.reckoned("Kuunnelkaa."))) {
            assertThat(page(language, sheet).text()).doesNotContain("{", "result.");
        }
        assertThat(publish(language, PublishForm.empty(), "Asumme Vantaalla.").text())
                .doesNotContain("{", "result.");
        assertThat(imported(language).text()).doesNotContain("{", "result.");
        assertThat(published(language).text()).doesNotContain("{", "result.");
    }

    @Test
    void shows_nothing_while_the_survey_is_answered() {
        var page = page(Language.FI, AResult.open());

        assertThat(page.text()).contains("Tuloksia ei vielä näytetä", "30.11.2026 asti");
        assertThat(page.select("table, svg.chart, form[action$=laske]")).isEmpty();
    }

    @Test
    void shows_a_chart_and_a_table_of_each_question_with_bins_and_intervals_and_no_other_numbers() {
        var page = page(Language.FI, AResult.reckoned());

        assertThat(page.select("svg.chart")).hasSize(2);
        assertThat(page.select("svg.chart title").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("table").get(1).select("tbody tr").eachText())
                .allMatch(it -> it.endsWith("0–4 liian vähän vastauksia"))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Kyllä 120–128 74 % (").contains(" 120–124 74 % ("),
                        it -> assertThat(it).startsWith("En 40–48 26 % (").contains(" 40–44 26 % ("));
    }

    @Test
    void says_in_one_sentence_that_no_number_is_told_and_draws_nothing() {
        for (var page : List.of(page(Language.FI, AResult.withheld()), published(Language.FI, AResult.withheld()))) {
            assertThat(page.text())
                    .containsOnlyOnce("ettei yhtäkään lukua näytetä")
                    .doesNotContain("0–4", "viiden välein");
            assertThat(page.select("svg.chart, table")).isEmpty();
        }
    }

    @Test
    void draws_nothing_of_the_one_question_that_tells_no_number() {
        var page = page(Language.FI, AResult.partlyWithheld());

        assertThat(page.select("svg.chart")).hasSize(1);
        assertThat(page.select("table")).hasSize(1);
        assertThat(page.text())
                .contains("Tulin kuulluksi. Vastauksia on niin vähän, ettei niistä voi päätellä mitään.");
    }

    @Test
    void says_what_changed_with_intervals_and_why_something_cannot_be_compared() {
        assertThat(page(Language.FI, AResult.reckoned()).text())
                .contains(
                        "Keskiarvo nousi: ",
                        "Osuudet muuttuivat.",
                        "Tätä ei kysytty aiemmin.",
                        "Ei voi verrata, koska");
    }

    @Test
    void keeps_texts_back_below_the_floor_and_shows_them_above() {
        assertThat(page(Language.FI, AResult.reckoned()).text()).contains("Alle 5 on kirjoittanut");
        assertThat(page(Language.FI, AResult.reckoned("Kuunnelkaa ensin."))
                        .select("blockquote")
                        .eachText())
                .containsExactly("Kuunnelkaa ensin.");
    }

    @Test
    void points_out_before_publishing_what_may_tell_who_wrote_and_takes_nothing_that_nobody_looked_at() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add(PublishForm.TAKE + AResult.TEXT + "0", "true");
        var form = new PublishForm(fields);
        var sheet = AResult.reckoned("Poikani on 7-vuotias ja asumme Vantaalla.");
        var voice = voice();

        assertThat(form.problems(sheet, voice))
                .extracting(it -> it.field())
                .containsExactly(PublishForm.LOOKED + AResult.TEXT + "0");
        assertThat(publish(Language.FI, form, "Poikani on 7-vuotias.").text()).contains("Ikä: 7-vuotias");
        fields.add(PublishForm.WORDS + AResult.TEXT + "0", "Kuunnelkaa ensin.");
        assertThat(form.problems(sheet, voice)).isEmpty();
        assertThat(form.said(sheet)).extracting(it -> it.words()).containsExactly("Kuunnelkaa ensin.");
    }

    @Test
    void gives_the_same_numbers_to_a_file_and_no_others() {
        var file = new ResultFile(voice(), AResult.reckoned());

        assertThat(new String(file.forMachines(), StandardCharsets.UTF_8).lines())
                .hasSize(1 + 2 * 5 + 2 * 2)
                .contains("question,choice,group,low,high", "k2,1,fi,120,124", "k2,2,sv,0,4");
        assertThat(file.spreadsheet()).isNotEmpty();
    }

    @Test
    void reads_a_file_of_an_earlier_wave_or_says_why_not() {
        assertThat(CsvGrid.read("k1;k2\n3;Kyllä\n".getBytes(StandardCharsets.UTF_8))
                        .grid())
                .contains(new Grid(List.of("k1", "k2"), List.of(List.of("3", "Kyllä"))));
        assertThat(CsvGrid.unpacked(CsvGrid.read("k1,k2\n3,En\n".getBytes(StandardCharsets.UTF_8))
                                .packed())
                        .grid())
                .isPresent();
        assertThat(CsvGrid.read("k1\nä\n".getBytes(StandardCharsets.ISO_8859_1))
                        .flaw()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Grid.Flaw.Kind.ENCODING);
        assertThat(CsvGrid.read("k1;k2\n=1+1;En\n".getBytes(StandardCharsets.UTF_8))
                        .flaw()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Grid.Flaw.Kind.FORMULA);
        assertThat(CsvGrid.read(new byte[CsvGrid.MOST_BYTES + 1])
                        .flaw()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Grid.Flaw.Kind.TOO_LARGE);
        assertThat(CsvGrid.unpacked("nonsense").grid()).isEmpty();
    }

    private static Document page(Language language, ResultSheet sheet) {
        var page = new ResultsPage(chrome(language), sheet, Optional.empty(), true, Optional.empty(), List.of());
        return Rendered.template(ResultsPage.TEMPLATE, Map.of("page", page));
    }

    private static Document publish(Language language, PublishForm form, String text) {
        return Rendered.template(
                PublishPage.TEMPLATE,
                Map.of("page", new PublishPage(chrome(language), AResult.reckoned(text), form, List.of())));
    }

    private static Document imported(Language language) {
        var grid = new Grid(List.of("k1", "k2"), List.of(List.of("3", "joskus"), List.of("9", "Kyllä")));
        var asked = new AskedQuestions(AResult.open().id(), AResult.ASKS);
        var form = ImportForm.empty();
        var trial = form.mapping(grid, asked.questions()).tried(grid);
        var page = new ImportPage(
                chrome(language), asked, Optional.of(grid), "packed", form, Optional.of(trial), List.of());
        return Rendered.template(ImportPage.TEMPLATE, Map.of("page", page));
    }

    private static Document published(Language language) {
        return published(language, AResult.reckoned());
    }

    private static Document published(Language language, ResultSheet sheet) {
        var results = new PublishedResults(
                sheet.code(),
                AResult.ASKS,
                AResult.DAY,
                Optional.of(AResult.DAY),
                Division.LANGUAGE,
                sheet.reckoned().orElseThrow().results(),
                List.of(new PublishedResults.Quotes(AResult.TOLD, List.of("Kuunnelkaa ensin."))));
        return Rendered.template(
                PublicResultsPage.TEMPLATE,
                Map.of(
                        "page",
                        new PublicResultsPage(
                                APage.ofAParent(language, Chrome.Exit.QUIET).chrome(), results)));
    }

    private static Chrome chrome(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }

    private static Voice voice() {
        return new Voice(Language.FI, new Texts().in(Language.FI), name -> null);
    }
}
