package fi.rinnalla.web.partner.assignment.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.web.partner.assignment.AView;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An assignment as a worker sees it")
class OneAssignmentPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void says_what_it_waits_for_in_every_language(Language language) {
        for (var next : NextStep.values()) {
            var page = page(language, AView.of(AssignmentState.AGREED, next, OfferState.ACCEPTED));
            assertThat(page.select("h1 + p .tag").text()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void offers_at_each_stage_what_can_be_done_then_and_nothing_else() {
        assertThat(acts(AssignmentState.RECEIVED, OfferState.DECLINED)).containsExactly("hoitoon", "peru");
        assertThat(acts(AssignmentState.LOOKING, OfferState.SUGGESTED)).containsExactly("tarjous", "peru");
        assertThat(acts(AssignmentState.LOOKING, OfferState.ACCEPTED)).containsExactly("tarjous", "riittaa", "peru");
        assertThat(acts(AssignmentState.AGREED, OfferState.ACCEPTED))
                .containsExactly("tarjous", "valmistelu", "valmistelu", "tehty", "peru");
        assertThat(acts(AssignmentState.DONE, OfferState.ACCEPTED)).containsExactly("tehty", "purku", "purku");
        assertThat(acts(AssignmentState.CANCELLED, OfferState.WITHDRAWN)).isEmpty();
    }

    @Test
    void shows_both_sides_in_their_own_questions_and_where_the_orderer_is_reached_only_until_it_is_done() {
        var agreed = page(Language.FI, AView.of(AssignmentState.AGREED, NextStep.THE_DAY, OfferState.ACCEPTED));
        assertThat(agreed.select("a[href^=mailto:]").text()).isEqualTo("lehtori@oppilaitos.example");

        var done = page(Language.FI, AView.of(AssignmentState.DONE, NextStep.DEBRIEF, OfferState.ACCEPTED));
        assertThat(done.select("a[href^=mailto:]")).isEmpty();
        assertThat(done.select(".box dt").eachText()).contains("Kohdattiinko sinut tasavertaisena?");
        assertThat(done.select(".box dd").eachText()).containsExactly("Kyllä", "Osittain", "Ei");
        assertThat(done.select("main").text().replace('\u00a0', ' '))
                .contains("1 t 35 min", "opiskelijoita 28", "Minua kuunneltiin.");
    }

    private static List<String> acts(AssignmentState state, OfferState offer) {
        return page(Language.FI, AView.of(state, NextStep.NOTHING, offer))
                .select("main form")
                .eachAttr("action")
                .stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }

    private static Document page(Language language, AssignmentView it) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        var chrome =
                APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
        return Rendered.template(
                OneAssignmentPage.TEMPLATE,
                Map.of("page", new OneAssignmentPage(chrome, it, new HeldTyped(), "", List.of())));
    }
}
