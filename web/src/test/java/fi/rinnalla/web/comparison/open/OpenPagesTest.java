package fi.rinnalla.web.comparison.open;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The page of open data")
class OpenPagesTest {
    @ParameterizedTest
    @EnumSource
    void leads_to_a_file_of_each_year_and_says_what_stands_in_it(Language language) {
        var main = page(language, List.of(2026, 2025));

        assertThat(main.select("a[href$='.csv?vuosi=2026'], a[href$='.csv?vuosi=2025']"))
                .hasSize(2);
        assertThat(main.select("a[href*='.json?vuosi=']")).hasSize(2);
        assertThat(main.select("tbody th").eachText()).isEqualTo(OpenDataFile.COLUMNS);
        assertThat(main.select("h3")).hasSize(Indicator.values().length);
        assertThat(main.text()).doesNotContain("opendata.").contains("CC BY 4.0");
    }

    @ParameterizedTest
    @EnumSource
    void says_so_where_nothing_is_open_yet(Language language) {
        var main = page(language, List.of());

        assertThat(main.select("a[href^=/avoin-data]")).isEmpty();
        assertThat(main.text()).doesNotContain("opendata.");
    }

    private static org.jsoup.nodes.Element page(Language language, List<Integer> years) {
        var frame = APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", Optional.empty());
        return Rendered.template(OpenDataPage.TEMPLATE, Map.of("page", new OpenDataPage(frame.chrome(), years)))
                .selectFirst("main");
    }
}
