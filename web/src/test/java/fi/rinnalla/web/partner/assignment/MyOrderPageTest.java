package fi.rinnalla.web.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An order as its author sees it")
class MyOrderPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void names_whoever_comes_and_nobody_who_was_only_asked(Language language) {
        assertThat(text(language, AView.of(AssignmentState.LOOKING, NextStep.ANSWERS, OfferState.OFFERED)))
                .doesNotContain("Kaisla", "{", "62,50");
        assertThat(text(language, AView.of(AssignmentState.AGREED, NextStep.THE_DAY, OfferState.ACCEPTED)))
                .contains("Kaisla", "Luokka B2")
                .doesNotContain("{");
    }

    @Test
    void is_cancelled_without_a_reason_while_it_is_to_come_and_spoken_of_when_it_is_done() {
        var agreed = page(Language.FI, AView.of(AssignmentState.AGREED, NextStep.THE_DAY, OfferState.ACCEPTED));
        assertThat(agreed.select("form[action$=/peru]")).hasSize(1);
        assertThat(agreed.select("form[action$=/palaute]")).isEmpty();

        var done = page(Language.FI, AView.of(AssignmentState.DONE, NextStep.FEEDBACK, OfferState.ACCEPTED));
        assertThat(done.select("form[action$=/peru]")).isEmpty();
        assertThat(done.select("form[action$=/palaute] legend")).hasSize(3);
        assertThat(done.select("main").text())
                .contains("Yhteystietosi on poistettu")
                .doesNotContain("Minua kuunneltiin");
    }

    @Test
    void shows_of_what_was_cancelled_only_that_it_was() {
        var cancelled = page(Language.FI, AView.of(AssignmentState.CANCELLED, NextStep.NOTHING, OfferState.WITHDRAWN));

        assertThat(cancelled.select(".walk strong").eachText()).containsExactly("Vastaanotettu", "Peruttu");
    }

    private static String text(Language language, AssignmentView it) {
        return page(language, it).select("main").text();
    }

    private static Document page(Language language, AssignmentView it) {
        var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
        var questions = SayingQuestions.empty(chrome.voice(), "orderer");
        var page = new MyOrderPage(chrome, it, Optional.empty(), questions, "key", "työntekijät", Optional.empty());
        return Rendered.template(MyOrderPage.TEMPLATE, Map.of("page", page));
    }
}
