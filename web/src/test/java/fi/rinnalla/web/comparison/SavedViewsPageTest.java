package fi.rinnalla.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.SavedView;
import fi.rinnalla.domain.comparison.SavedViewId;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.comparison.KeepingViews.Kept;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page of saved views")
class SavedViewsPageTest {
    private static final SavedView VIEW = new SavedView(
            new SavedViewId(new UUID(0, 7)),
            new NetworkId(new UUID(0, 1)),
            "Palaute <ajassa>",
            "?nakyma=sarja&osoitin=feedback-received");
    private static final Chosen CHOSEN = new Chosen(
            ViewKind.SERIES,
            Indicator.FEEDBACK_RECEIVED,
            AComparison.SPRING,
            AComparison.SUMMER,
            Set.of(AComparison.ALDER.programme()));

    @Test
    void leads_to_each_in_the_readers_language() {
        var link = rendered(page(Language.SV)).selectFirst("main h2 a");

        assertThat(link.text()).isEqualTo("Palaute <ajassa>");
        assertThat(link.attr("href")).isEqualTo("/vertailu?nakyma=sarja&osoitin=feedback-received&kieli=sv");
    }

    @Test
    void keeps_the_choice_and_what_was_typed_where_the_name_has_to_be_mended() {
        var page = rendered(page(Language.FI).mending("palaute", CHOSEN, Kept.TAKEN));

        assertThat(page.select("#nimi").val()).isEqualTo("palaute");
        assertThat(page.select(".problems a").attr("href")).isEqualTo("#nimi");
        var form = page.selectFirst("form[action=/vertailu/nakymat]");
        assertThat(form.select("input[name=toiminta]")).hasSize(1);
        assertThat(form.select("input[name=nakyma]").val()).isEqualTo("sarja");
        assertThat(form.select("input[name=alku]").val()).isEqualTo("2026Q2");
    }

    @Test
    void opens_the_form_of_the_one_whose_new_name_has_to_be_mended() {
        var page = rendered(page(Language.FI).mending(VIEW.id(), "", Kept.NO_NAME));

        assertThat(page.select("details[open] input[aria-invalid=true]")).hasSize(1);
        assertThat(page.getElementById(page.select(".problems a").attr("href").substring(1)))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaves_no_gap_in_any_language(Language language) {
        for (var kept : List.of(Kept.NO_NAME, Kept.TOO_LONG, Kept.TAKEN, Kept.TOO_MANY)) {
            assertThat(rendered(page(language).mending("", CHOSEN, kept)).text())
                    .doesNotContain("{", "}");
        }
        for (var state : List.of("tallessa", "nimetty", "poistettu", "muuta")) {
            assertThat(rendered(page(language).with(state)).text()).doesNotContain("{", "}");
        }
        var none = SavedViewsPage.of(AComparison.chrome(language), "Verkosto", List.of());
        assertThat(rendered(none).select(".empty")).hasSize(1);
    }

    private static SavedViewsPage page(Language language) {
        return SavedViewsPage.of(AComparison.chrome(language), "Verkosto", List.of(VIEW));
    }

    private static Document rendered(SavedViewsPage page) {
        return Rendered.template(SavedViewsPage.TEMPLATE, Map.of("page", page));
    }
}
