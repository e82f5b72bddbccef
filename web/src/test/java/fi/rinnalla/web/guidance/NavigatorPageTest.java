package fi.rinnalla.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.guidance.ClosedDays;
import fi.rinnalla.domain.guidance.DeadlineRule;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The list that stays in the phone")
class NavigatorPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void carries_every_rule_as_data_with_its_words_and_its_source(Language language) {
        var page = page(language);

        for (var rule : DeadlineRule.values()) {
            var mark = page.selectFirst("[data-rule=" + Typed.low(rule) + "]");
            assertThat(mark.attr("data-from")).isEqualTo(Typed.low(rule.from()));
            assertThat(mark.attr("data-count")).isEqualTo(String.valueOf(rule.count()));
            assertThat(mark.attr("data-reckoning")).isEqualTo(Typed.low(rule.reckoning()));
            assertThat(mark.select("strong, p"))
                    .hasSize(3)
                    .noneMatch(it -> it.text().isBlank());
        }
    }

    @Test
    void says_of_each_rule_of_law_that_nobody_has_reviewed_it() {
        var page = page(Language.FI);

        for (var rule : DeadlineRule.values()) {
            assertThat(page.selectFirst("[data-rule=" + Typed.low(rule) + "]")
                            .text()
                            .contains("(tarkistamatta)"))
                    .as(rule.name())
                    .isEqualTo(rule.isLaw());
        }
    }

    @Test
    void has_nothing_that_could_be_sent() {
        var page = page(Language.FI);

        assertThat(page.select("main form, main [name], main [formaction]")).isEmpty();
        assertThat(page.select("main input, main select, main textarea"))
                .hasSizeGreaterThan(10)
                .allMatch(it -> it.attr("autocomplete").equals("off"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void knows_the_weekdays_the_months_and_the_closed_days_by_which_its_script_counts(Language language) {
        var data = page(language).selectFirst("[data-navigator]");

        assertThat(data.attr("data-weekdays").split(" ")).hasSize(7);
        assertThat(data.attr("data-months").split(" ")).hasSize(12);
        assertThat(List.of(data.attr("data-closed").split(" ")))
                .contains("2026-12-24", "2026-12-25", "2027-12-06")
                .doesNotContain("2026-12-26");
        assertThat(Arrays.asList(data.attr("data-first"), data.attr("data-last")))
                .containsExactly("2025-01-01", "2028-12-31");
    }

    private static Document page(Language language) {
        var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
        var page = new NavigatorPage(chrome, ClosedDays.around(2026), List.of());
        return Rendered.template("guidance/navigator", Map.of("page", page));
    }
}
