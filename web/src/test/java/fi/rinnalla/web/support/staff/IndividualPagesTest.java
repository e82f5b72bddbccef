package fi.rinnalla.web.support.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.CoachingId;
import fi.rinnalla.domain.support.CoachingState;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.Goals;
import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.IndividualSupports.Filter;
import fi.rinnalla.domain.support.MeetingId;
import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SessionState;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.support.CoachingDesk;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.IndividualList;
import fi.rinnalla.services.support.MeetingDesk;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The staff's pages of individual support")
class IndividualPagesTest {
    private static final RequestId REQUEST = RequestId.random();
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void offer_to_plan_a_meeting_where_none_is_ahead_and_the_request_goes_on() {
        for (var language : Language.values()) {
            var empty = meeting(language, new MeetingDesk(REQUEST, true, Optional.empty(), false, MONDAY));
            assertThat(empty.select("main form")).hasSize(1);
            assertThat(empty.select("main fieldset")).hasSize(4);

            var ended = meeting(language, new MeetingDesk(REQUEST, false, Optional.empty(), false, MONDAY));
            assertThat(ended.select("main form")).isEmpty();
        }
    }

    @Test
    void let_a_meeting_be_held_from_its_day_on_and_show_what_the_parent_shares() {
        var today = meeting(Language.FI, desk(MONDAY, MeetingState.PLANNED));
        assertThat(today.select("form[action$=/pidetty] .btn")).hasSize(2);
        assertThat(today.select("#day").val()).isEqualTo("2026-11-30");
        assertThat(today.select("input[name=kind][checked]").val()).isEqualTo("client_plan");
        assertThat(today.select("main").text()).contains("Haluan puhua ensin.");

        var tomorrow = meeting(Language.FI, desk(MONDAY.plusDays(1), MeetingState.PLANNED));
        assertThat(tomorrow.select("form[action$=/pidetty]")).isEmpty();
        assertThat(tomorrow.select("form[action$=/peru]")).hasSize(1);

        var held = meeting(Language.FI, desk(MONDAY, MeetingState.HELD));
        assertThat(held.select("form[action$=/palauta]")).hasSize(1);
        assertThat(held.select("form[action$=/palaveri] #day").val())
                .as("a new one")
                .isEmpty();
    }

    @Test
    void run_a_coaching_session_by_session() {
        for (var language : Language.values()) {
            var page = coaching(language, CoachingState.RUNNING);

            assertThat(page.select("form[action$=/pidetty]")).hasSize(2);
            assertThat(page.select("form[action$=/pidetty] select"))
                    .as("one day has come")
                    .hasSize(1);
            assertThat(page.select("form[action$=/palauta]")).hasSize(1);
            assertThat(page.select("form[action$=/tapaaminen]")).hasSize(1);
            assertThat(page.select("#planned")).isEmpty();

            var ended = coaching(language, CoachingState.ENDED);
            assertThat(ended.select("form[action$=/jatka]")).hasSize(1);
            assertThat(ended.select("form[action$=/pidetty], form[action$=/palauta]"))
                    .isEmpty();
            assertThat(ended.select("#planned")).as("another may begin").hasSize(1);
        }
    }

    @Test
    void list_who_is_supported_with_what_was_counted_and_how() {
        for (var language : Language.values()) {
            var page = list(language, List.of(row(IndividualKind.MEETING), row(IndividualKind.COACHING)), 2);

            assertThat(page.select("table.stack tbody tr")).hasSize(2);
            assertThat(page.select("table.stack tbody a").eachAttr("href"))
                    .containsExactly(
                            "/tyo/pyynnot/" + REQUEST.value() + "/palaveri",
                            "/tyo/pyynnot/" + REQUEST.value() + "/valmennus");
            assertThat(page.select("table.stack .tag"))
                    .as("nobody said whether it was held")
                    .hasSize(1);
            assertThat(page.select("dl.facts").first().select("dd").eachText())
                    .containsExactly("4", "0", "0", "0", "0", "0", "0");
            assertThat(page.select("details h3")).hasSize(2);
            assertThat(page.select("table:not(.stack) td").eachText()).containsExactly("0", "1", "0", "0", "4");
            assertThat(page.select(".pager a[rel=next]").attr("href")).contains("jalkeen=k_");
        }
        assertThat(list(Language.FI, List.of(), 1).select(".empty")).hasSize(1);
    }

    @Test
    void show_a_partner_what_they_come_along_to() {
        var page = Rendered.template(
                OwnMeetingsPage.TEMPLATE,
                Map.of("page", new OwnMeetingsPage(chrome(Language.FI), List.of(view(MONDAY, MeetingState.PLANNED)))));
        assertThat(page.select("section.box").text()).contains("Haluan puhua ensin.", "Kerava");

        var none = Rendered.template(
                OwnMeetingsPage.TEMPLATE, Map.of("page", new OwnMeetingsPage(chrome(Language.SV), List.of())));
        assertThat(none.select(".empty")).hasSize(1);
    }

    private static Document meeting(Language language, MeetingDesk desk) {
        var form = desk.meeting()
                .filter(it -> it.state() == MeetingState.PLANNED)
                .map(MeetingForm::of)
                .orElseGet(MeetingForm::new);
        return Rendered.template(
                MeetingSupportPage.TEMPLATE,
                Map.of("page", new MeetingSupportPage(chrome(language), desk, form, "", List.of())));
    }

    private static MeetingDesk desk(LocalDate day, MeetingState state) {
        return new MeetingDesk(REQUEST, true, Optional.of(view(day, state)), state != MeetingState.PLANNED, MONDAY);
    }

    private static MeetingView view(LocalDate day, MeetingState state) {
        var plan = new MeetingPlan(day, PartOfDay.MORNING, MeetingKind.CLIENT_PLAN, false, WhoComes.WORKER, "");
        var texts = Map.of(MeetingText.TOWN, "Kerava", MeetingText.SAY, "Haluan puhua ensin.");
        return new MeetingView(new MeetingId(UUID.randomUUID()), REQUEST, plan, state, texts, true, false);
    }

    private static Document coaching(Language language, CoachingState state) {
        var view = new CoachingView(
                new CoachingId(UUID.randomUUID()),
                state,
                3,
                1,
                MONDAY,
                List.of(
                        met(MONDAY, SessionState.HELD, true),
                        met(MONDAY, SessionState.PLANNED, false),
                        met(MONDAY.plusDays(7), SessionState.PLANNED, false)),
                Goals.NONE,
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        var desk = new CoachingDesk(REQUEST, true, Optional.of(view), state != CoachingState.RUNNING, MONDAY);
        return Rendered.template(
                CoachingPage.TEMPLATE, Map.of("page", new CoachingPage(chrome(language), desk, "", "", "", List.of())));
    }

    private static CoachingView.Met met(LocalDate day, SessionState state, boolean mayBeTakenUp) {
        return new CoachingView.Met(UUID.randomUUID(), day, state, Optional.empty(), mayBeTakenUp);
    }

    private static Document list(Language language, List<IndividualRow> rows, int pages) {
        var answers = new RatedCount(RatedMoment.AFTER_MEETING, RatedQuestion.HEARD, List.of(0, 1, 0, 0, 4));
        var list = new IndividualList(
                rows,
                rows.size(),
                rows.stream().map(IndividualRow::place).filter(it -> pages > 1).findFirst(),
                Map.of(Counted.MEETING_HELD, 4),
                List.of(answers),
                MONDAY);
        return Rendered.template(
                IndividualPage.TEMPLATE, Map.of("page", new IndividualPage(chrome(language), list, Filter.ALL, false)));
    }

    private static IndividualRow row(IndividualKind kind) {
        var past = kind == IndividualKind.MEETING;
        return new IndividualRow(
                kind,
                REQUEST,
                Optional.of(past ? MONDAY.minusDays(1) : MONDAY.plusDays(1)),
                true,
                past ? "PLANNED" : "RUNNING",
                past ? 0 : 1,
                past ? 0 : 3);
    }

    private static Chrome chrome(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }
}
