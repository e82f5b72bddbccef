package fi.rinnalla.web.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a partner is offered")
class OfferPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void is_shown_with_all_its_terms_before_they_answer(Language language) {
        var page = page(language, OfferState.OFFERED, AssignmentState.LOOKING);

        assertThat(page.select("main").text().replace('\u00a0', ' '))
                .contains("62,50 € · luento", "Luokka B2", "lehtori", "Toivomme luentoa.", "Sosiaalialan koulutus");
        assertThat(page.select("form button[name=answer]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(page.select("form[action$=/aika] input[name=starts]")).hasSize(1);
        assertThat(page.select("main").text()).doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(OfferState.class)
    void asks_for_nothing_more_when_it_is_cancelled(OfferState state) {
        assertThat(page(Language.FI, state, AssignmentState.CANCELLED).select("main form"))
                .isEmpty();
    }

    @Test
    void can_be_given_back_until_it_is_done_and_spoken_of_afterwards() {
        var agreed = page(Language.FI, OfferState.ACCEPTED, AssignmentState.AGREED);
        assertThat(agreed.select("form[action$=/peru]")).hasSize(1);
        assertThat(agreed.select("main").text()).contains("Lupasit tulla");

        var done = page(Language.FI, OfferState.ACCEPTED, AssignmentState.DONE);
        assertThat(done.select("form[action$=/peru]")).isEmpty();
        assertThat(done.select("form[action$=/palaute] legend").eachText())
                .containsExactly(
                        "Sujuivatko järjestelyt?", "Kohdattiinko sinut tasavertaisena?", "Menisitkö uudelleen?");
    }

    @Test
    void stands_in_the_list_under_what_it_waits_for() {
        var offers = List.of(
                AView.offered(OfferState.ACCEPTED, AssignmentState.DONE),
                AView.offered(OfferState.WITHDRAWN, AssignmentState.LOOKING),
                AView.offered(OfferState.OFFERED, AssignmentState.LOOKING));
        var page = new OffersPage(staff(Language.FI), offers, Set.of(), "");

        assertThat(page.parts())
                .extracting(OffersPage.Part::heading)
                .containsExactly("Odottaa vastaustasi", "Tehdyt", "Muut");
        assertThat(Rendered.template(OffersPage.TEMPLATE, Map.of("page", page)).select("main .rows a"))
                .hasSize(3);
    }

    private static Document page(Language language, OfferState state, AssignmentState order) {
        var chrome = staff(language);
        var page = new OfferPage(
                chrome,
                AView.offered(state, order),
                Optional.empty(),
                new LogTyped(),
                new TimeTyped(),
                SayingQuestions.empty(chrome.voice(), "partner"),
                List.of());
        return Rendered.template(OfferPage.TEMPLATE, Map.of("page", page));
    }

    private static Chrome staff(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Kaisla", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }
}
