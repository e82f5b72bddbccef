package fi.rinnalla.web.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.statistics.Effect;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.pair.Numbered;
import fi.rinnalla.domain.survey.pair.ShownChange;
import fi.rinnalla.services.survey.pair.ChangeSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is said of a change between a start and an end")
class ChangePartTest {
    private static final ShownChange ROSE = new ShownChange(new Bin(15), 24, 33, 4, 14, Effect.Size.MODERATE);
    private static final ShownChange CHANCE = new ShownChange(new Bin(10), 30, 32, -6, 9, Effect.Size.HARDLY_ANY);
    private static final ShownChange FELL = new ShownChange(new Bin(5), 41, 22, -30, -8, Effect.Size.LARGE);

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_said_in_every_language_whatever_it_is(Language language) {
        assertThat(page(language, ROSE, CHANCE, FELL, null).text()).doesNotContain("{", "pair.", "result.");
    }

    @Test
    void is_a_sentence_with_an_interval_and_a_size_in_words() {
        assertThat(page(Language.FI, ROSE, FELL).select("figure strong").eachText())
                .containsExactly(
                        "Keskiarvo nousi: alussa 2,4, lopussa 3,3. Muutos on +0,9 (+0,4…+1,4), kooltaan kohtalainen.",
                        "Keskiarvo laski: alussa 4,1, lopussa 2,2. Muutos on −1,9 (−3,0…−0,8), kooltaan suuri.");
    }

    @Test
    void is_no_change_and_has_no_size_where_the_interval_holds_nothing() {
        var page = page(Language.FI, CHANCE);

        assertThat(page.select("figure strong").text()).startsWith("Muutosta ei voi erottaa sattumasta.");
        assertThat(page.select("tbody td").eachText())
                .containsExactly("10–14", "3,0", "3,2", "+0,2 (−0,6…+0,9)", "ei voi sanoa");
    }

    @Test
    void is_nothing_at_all_where_it_is_withheld() {
        var page = page(Language.FI, ROSE, null);

        assertThat(page.select("svg.chart")).hasSize(1);
        assertThat(page.select("tbody tr").last().text()).endsWith("ei näytetä");
        assertThat(page.text()).contains("pareja on alle 5");
    }

    private static Document page(Language language, ShownChange... changes) {
        var rows = new ArrayList<ChangeSheet.Row>();
        for (var change : changes) {
            rows.add(new ChangeSheet.Row(asked("k" + (rows.size() + 1)), Optional.ofNullable(change)));
        }
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        var page = new ResultsPage(
                APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome(),
                AResult.reckoned(),
                Optional.of(new ChangeSheet(AResult.open().id(), AResult.ASKS.title(), rows)),
                true,
                Optional.empty(),
                List.of());
        return Rendered.template(
                "survey/result/change", Map.of("page", page, "it", page.change().orElseThrow()));
    }

    private static Numbered asked(String code) {
        return Numbered.of(new Question(
                        code,
                        QuestionKind.SCALE,
                        false,
                        Optional.empty(),
                        words("Minulla on voimia."),
                        Wording.NONE,
                        words("Ei yhtään"),
                        words("Täysin"),
                        Question.steps(5)))
                .orElseThrow();
    }

    private static Wording words(String finnish) {
        return Wording.of(Language.FI, finnish);
    }
}
