package fi.rinnalla.web.partner.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderSlip;
import fi.rinnalla.services.partner.assignment.OrderSlip.Part;
import fi.rinnalla.services.partner.assignment.OrderSlip.Reason;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The order form")
class OrderPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void says_at_each_field_what_to_do(Language language) {
        var slips = Stream.concat(
                        Stream.of(Part.values())
                                .filter(it ->
                                        it != Part.CARD && it != Part.WANTED && it != Part.PARTNERS && it != Part.MANY)
                                .map(it -> new OrderSlip(it, Reason.MISSING, 0)),
                        Stream.of(
                                new OrderSlip(Part.WANTED, Reason.PAST, 0),
                                new OrderSlip(Part.PARTNERS, Reason.NO_NUMBER, 6),
                                new OrderSlip(Part.MANY, Reason.NO_COUNT, 999),
                                new OrderSlip(Part.CARD, Reason.CARD_EMPTY, 0)))
                .toList();

        var page = page(language, slips);

        assertThat(page.select(".problems a")).hasSameSizeAs(slips);
        for (var link : page.select(".problems a")) {
            var field = link.attr("href").substring(1);
            assertThat(page.select("[id=" + field + "]")).as(field).hasSize(1);
            assertThat(page.select("[id=" + field + "-problem]").text())
                    .isEqualTo(link.text())
                    .doesNotContain("{");
        }
    }

    @Test
    void asks_for_an_organisation_and_a_role_and_for_nobodys_name() {
        var page = page(Language.FI, List.of());

        assertThat(page.select("main form label, main form legend").eachText())
                .contains("Organisaatio", "Ammatillinen vastinpari, rooli", "Miten sinut tavoittaa")
                .noneMatch(it -> it.toLowerCase().contains("nimi"));
        assertThat(page.select("#county option")).hasSize(1 + County.values().length);
        assertThat(page.select(".promise").text()).contains("työntekijät", "vuoden kuluttua");
        assertThat(page.select("input[name=strand][checked]")).isEmpty();
    }

    private static Document page(Language language, List<OrderSlip> slips) {
        var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
        var voice = chrome.voice();
        var typed = OrderTyped.empty(language, "", CardWish.NEW);
        var problems = OrderProblems.of(slips, voice);
        var readers = voice.say("role.readers.worker");
        var page = new OrderPage(
                chrome,
                typed,
                "key",
                new OrderQuestions(voice, List.of(Language.values()), readers, typed, problems),
                voice.say("ordering.promise", "readers", readers),
                false,
                false,
                "",
                Optional.empty(),
                problems);
        return Rendered.template(OrderPage.TEMPLATE, Map.of("page", page));
    }
}
