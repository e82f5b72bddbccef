package fi.rinnalla.web.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.AssignmentToLog;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void offers_what_was_done_to_be_logged_with_one_tap_and_says_what_is_asked_for_with_it(Language language) {
        var fee = page(language, OfferState.ACCEPTED, AssignmentState.DONE, Optional.of(done(8000, false)));
        assertThat(fee.select("form[action$=/kirjaus] button")).hasSize(1);
        assertThat(fee.select("main").text()).contains("80,00");

        var paid = page(language, OfferState.ACCEPTED, AssignmentState.DONE, Optional.of(done(8000, true)));
        assertThat(paid.select("form[action$=/kirjaus] button").text())
                .isNotEqualTo(fee.select("form[action$=/kirjaus] button").text());
    }

    private static AssignmentToLog done(int cents, boolean paidByOrderer) {
        var work = new WorkDone(WorkKind.TEACHING, LocalDate.parse("2026-11-27"), 95, 0, Optional.empty());
        return new AssignmentToLog(
                new OfferId(UUID.randomUUID()), Strand.TEACHING, work, Cents.of(cents), paidByOrderer);
    }

    private static Document page(Language language, OfferState state, AssignmentState order) {
        return page(language, state, order, Optional.empty());
    }

    private static Document page(
            Language language, OfferState state, AssignmentState order, Optional<AssignmentToLog> log) {
        var chrome = staff(language);
        var page = new OfferPage(
                chrome,
                AView.offered(state, order),
                log,
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
