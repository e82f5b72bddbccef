package fi.rinnalla.web.training.professional.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.ItemResult;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A training of professionals as those who give it see it")
class OneTaughtPageTest {
    private static final List<ItemResult> RESULTS = List.of(
            ASheet.result(RatingItem.ASKS, 2, 4, 8),
            ASheet.result(RatingItem.LISTENS, 4, 2, 8),
            ASheet.result(RatingItem.EXPLAINS, 3, 3, 8),
            ASheet.result(RatingItem.PEERS, 1, 5, 4));

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_at_each_stage_all_in_every_language(Language language) {
        for (var state : TaughtState.values()) {
            for (var results : List.of(List.<ItemResult>of(), RESULTS)) {
                var text =
                        page(language, state, ASheet.DAY.plusDays(1), results).text();
                assertThat(text).contains("Miten kysyn", "Työntekijä 1, Kaisla").doesNotContain("{", "professional.");
            }
        }
    }

    @Test
    void offers_what_can_be_done_then_and_nothing_else() {
        assertThat(acts(TaughtState.PLANNED, ASheet.DAY.minusDays(1), List.of()))
                .containsExactly("peru");
        assertThat(acts(TaughtState.PLANNED, ASheet.DAY, List.of())).containsExactly("luvut", "sulje", "peru");
        assertThat(acts(TaughtState.HELD, ASheet.DAY, List.of())).containsExactly("luvut", "sulje");
        assertThat(acts(TaughtState.HELD, ASheet.DAY, RESULTS)).containsExactly("luvut");
        assertThat(acts(TaughtState.CANCELLED, ASheet.DAY, List.of())).isEmpty();
    }

    @Test
    void tells_a_change_in_words_with_its_interval_and_keeps_few_to_itself() {
        var text = page(Language.FI, TaughtState.HELD, ASheet.DAY, RESULTS).text();

        assertThat(text)
                .contains(
                        "nousi keskimäärin 2,0 askelta", "Arvio laski keskimäärin 2,0", "Ei voi sanoa", "Vastanneita 8")
                .contains("Liian vähän vastauksia")
                .doesNotContain("Vastanneita 4");
    }

    @Test
    void fills_in_what_those_who_came_said_until_the_trainers_have_counted() {
        assertThat(page(Language.FI, TaughtState.PLANNED, ASheet.DAY, List.of())
                        .select("#manager")
                        .val())
                .isEqualTo("2");
        var held = page(Language.FI, TaughtState.HELD, ASheet.DAY, List.of());
        assertThat(held.select("#manager").val()).isEmpty();
        assertThat(held.select("#social_worker").val()).isEqualTo("7");
    }

    private static List<String> acts(TaughtState state, LocalDate today, List<ItemResult> results) {
        return page(Language.FI, state, today, results).select("main form").eachAttr("action").stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }

    private static Document page(Language language, TaughtState state, LocalDate today, List<ItemResult> results) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        var chrome =
                APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
        var page = new OneTaughtPage(chrome, ASheet.of(state, today, results), CountForm.empty(), "", List.of());
        return Rendered.template(OneTaughtPage.TEMPLATE, Map.of("page", page));
    }
}
