package fi.rinnalla.web.codevelopment.group;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.Turnout;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.domain.codevelopment.group.VoteResult;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.group.OpenTheme;
import fi.rinnalla.services.codevelopment.group.SeatSheet;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Sent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A meeting as somebody without an account sees it")
class SeatPageTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_all_in_every_language_and_names_each_field_once(Language language) {
        var page = page(language, vote(true, false, new VoteResult.Open()), true);

        assertThat(page.text()).contains("Kutsut palaveriin").doesNotContain("{", "devgroup.", "seat.");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("main form")).hasSize(2);
        assertThat(page.select(".promise")).as("beside each form").hasSize(2);
        assertThat(page.select("main select")).hasSize(2);
    }

    @Test
    void lets_nobody_vote_twice_nor_see_anything_before_it_is_closed() {
        var page = page(Language.FI, vote(true, true, new VoteResult.Open()), true);

        assertThat(page.select("main select")).isEmpty();
        assertThat(page.text()).contains("Äänesi on laskettu.").doesNotContain("Viesti: ");
    }

    @Test
    void shows_the_result_and_asks_nothing_more_when_all_is_over() {
        var result = new VoteResult.Shown(List.of(new VoteResult.Line("Viesti", 7), new VoteResult.Line("Kirje", 1)));
        var page = page(Language.FI, vote(false, false, result), false);

        assertThat(page.text()).contains("Viesti: 7 pistettä", "Kirje: 1 piste");
        assertThat(page.select("main form")).isEmpty();
    }

    private static VoteSheet vote(boolean open, boolean voted, VoteResult result) {
        return new VoteSheet(
                new DotVoteId(UUID.randomUUID()),
                new VoteQuestion("Mitä kokeillaan?", List.of("Viesti", "Kirje"), 3),
                open,
                voted,
                new Turnout(2, 4),
                result);
    }

    private static Document page(Language language, VoteSheet vote, boolean writable) {
        var seat = new SeatSheet(
                "Keusoten ryhmä",
                County.CENTRAL_UUSIMAA,
                MemberKind.PROFESSIONAL,
                new MeetingPlan(DAY, LocalTime.of(13, 0), 120, true, "", "Lue ensin."),
                MeetingState.CALLED,
                List.of(AgendaPoint.own("Asia", "", Optional.empty())),
                List.of(new OpenTheme(
                        new ThemeId(UUID.randomUUID()),
                        "Kutsut palaveriin",
                        "Kutsu tulee myöhään.",
                        ThemeCode.INFORMATION,
                        Step.TRIAL,
                        6)),
                List.of(vote),
                writable,
                DAY.plusDays(14));
        var chrome = APage.of(language, Chrome.Exit.QUIET, "kasper", "#0b6e74", Optional.empty())
                .chrome();
        var page = new SeatPage(chrome, seat, "x".repeat(43), Sent.NOTHING, "k", "", Optional.empty(), List.of());
        return Rendered.template(SeatPage.TEMPLATE, Map.of("page", page));
    }
}
