package fi.rinnalla.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.CoachingId;
import fi.rinnalla.domain.support.CoachingState;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.Goal;
import fi.rinnalla.domain.support.Goals;
import fi.rinnalla.domain.support.MeetingId;
import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SessionState;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent's own pages of a meeting and a coaching")
class MyPagesTest {
    private static final RequestId REQUEST = RequestId.random();
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void ask_beforehand_what_one_wants_to_say_under_a_promise() {
        for (var language : Language.values()) {
            var page = meeting(language, MeetingState.PLANNED, false, List.of());

            assertThat(page.select("form[action$=/ennen] textarea")).hasSize(4);
            assertThat(page.select("form[action$=/ennen] .promise")).hasSize(1);
            assertThat(page.select("#wants_to_say").text()).isEqualTo("Haluan puhua ensin.");
            assertThat(page.select("#shared").hasAttr("checked")).isTrue();
            assertThat(page.select("form[action$=/jalkeen]")).isEmpty();
        }
    }

    @Test
    void ask_afterwards_how_it_was_and_only_once() {
        var page = meeting(Language.FI, MeetingState.HELD, false, List.of());
        assertThat(page.select("form[action$=/jalkeen] fieldset")).hasSize(2);
        assertThat(page.select("input[name=heard]")).hasSize(6);
        assertThat(page.select("input[name=heard][checked]").val())
                .as("passed over")
                .isEqualTo("skip");
        assertThat(page.select("form[action$=/ennen]")).isEmpty();

        assertThat(meeting(Language.FI, MeetingState.HELD, true, List.of()).select("fieldset"))
                .isEmpty();
        assertThat(meeting(Language.FI, MeetingState.CANCELLED, false, List.of())
                        .select("textarea"))
                .isEmpty();
    }

    @Test
    void say_at_the_field_what_to_mend() {
        var page = meeting(
                Language.FI, MeetingState.PLANNED, false, List.of(new Problem("wants_to_say", "Poista tunnus.")));

        assertThat(page.select(".problems a").attr("href")).isEqualTo("#wants_to_say");
        assertThat(page.select("#wants_to_say").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void leave_room_to_write_by_hand_on_paper() {
        for (var language : Language.values()) {
            var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
            var page =
                    render(MeetingPaperPage.TEMPLATE, new MeetingPaperPage(chrome, view(MeetingState.PLANNED, false)));

            assertThat(page.select("main h2")).hasSize(4);
            assertThat(page.select(".byhand")).hasSize(3);
            assertThat(page.select(".quote").text()).isEqualTo("Haluan puhua ensin.");
        }
    }

    @Test
    void set_start_beside_end_in_a_chart_and_in_a_table() {
        for (var language : Language.values()) {
            var page = coaching(language);

            assertThat(page.select("svg rect.span")).hasSize(2);
            assertThat(page.select("svg rect.sure")).hasSize(1);
            assertThat(page.select("svg title, svg desc")).hasSize(2);
            assertThat(page.select("tbody tr")).hasSize(2);
            assertThat(page.select("tbody td").eachText()).containsExactly("2/10", "7/10", "3/5", "–");
            assertThat(page.select("details summary"))
                    .filteredOn(it -> it.closest(".promise") == null)
                    .hasSize(Exercise.values().length);
            assertThat(page.select("details ol li")).hasSize(3 * Exercise.values().length);
        }
    }

    @Test
    void offer_three_goals_and_ask_the_end_when_it_has_come() {
        var page = coaching(Language.FI);

        assertThat(page.select("input[id^=goal-]").eachAttr("value")).containsExactly("Nukun yöni", "", "");
        assertThat(page.select("#start-1 option[selected]").val()).isEqualTo("2");
        assertThat(page.select("#end-1 option")).hasSize(12);
        assertThat(page.select("form[action$=/lopussa] fieldset")).hasSize(4);
        assertThat(page.select("form[action$=/alussa]")).isEmpty();
    }

    private static Document meeting(Language language, MeetingState state, boolean answered, List<Problem> problems) {
        var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
        var it = view(state, answered);
        return render(
                MyMeetingPage.TEMPLATE,
                new MyMeetingPage(chrome, it, MyMeetingForm.of(it), "key", "työntekijät", Optional.empty(), problems));
    }

    private static MeetingView view(MeetingState state, boolean answered) {
        var plan = new MeetingPlan(
                MONDAY, PartOfDay.MORNING, MeetingKind.HEARING_A_DECISION, true, WhoComes.WORKER, "Ilo");
        return new MeetingView(
                new MeetingId(UUID.randomUUID()),
                REQUEST,
                plan,
                state,
                Map.of(MeetingText.SAY, "Haluan puhua ensin."),
                true,
                answered);
    }

    private static Document coaching(Language language) {
        var chrome = APage.ofAParent(language, Chrome.Exit.STRONG).chrome();
        var it = new CoachingView(
                new CoachingId(UUID.randomUUID()),
                CoachingState.ENDED,
                1,
                1,
                MONDAY,
                List.of(new CoachingView.Met(
                        UUID.randomUUID(), MONDAY, SessionState.HELD, Optional.of(Exercise.BREATHER), false)),
                new Goals(List.of(new Goal("Nukun yöni", OptionalInt.of(2), OptionalInt.of(7)))),
                false,
                Optional.of(new Rating(Map.of(RatedQuestion.OWN_SAY, 3))),
                Optional.empty(),
                false,
                true);
        return render(
                MyCoachingPage.TEMPLATE,
                new MyCoachingPage(
                        chrome, REQUEST, it, MyCoachingForm.of(it), "key", "työntekijät", Optional.empty(), List.of()));
    }

    private static Document render(String template, Object page) {
        return Rendered.template(template, Map.of("page", page));
    }
}
