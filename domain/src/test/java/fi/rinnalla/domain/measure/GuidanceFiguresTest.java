package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Guidance that was given")
class GuidanceFiguresTest {
    private static final LocalDate DAY = LocalDate.parse("2026-09-09");

    @Test
    void counts_from_visits_and_from_calls_and_says_from_which() {
        var given = GuidanceFigures.of(
                        List.of(visit(2, true, Set.of())),
                        List.of(call(3, Set.of(Guidance.INFORMATION, Guidance.LISTENING), Set.of())))
                .given();

        assertThat(given.inVisits(Guidance.INFORMATION)).isEqualTo(2);
        assertThat(given.inCalls(Guidance.INFORMATION)).isEqualTo(3);
        assertThat(given.of(Guidance.INFORMATION)).isEqualTo(5);
        assertThat(given.of(Guidance.LISTENING)).isEqualTo(3);
        assertThat(given.of(Guidance.RIGHTS)).isZero();
    }

    @Test
    void was_the_way_on_wherever_somebody_was_shown_it_noted_or_not_and_once_in_a_talk() {
        var figures = GuidanceFigures.of(
                List.of(visit(1, false, Set.of(GuidedTo.HEALTH, GuidedTo.LEGAL_AID))),
                List.of(
                        call(1, Set.of(), Set.of(GuidedTo.HEALTH)),
                        call(1, Set.of(Guidance.WAY_ON), Set.of(GuidedTo.CRISIS_HELP))));

        assertThat(figures.given(Guidance.WAY_ON)).isEqualTo(3);
    }

    @Test
    void is_nothing_where_nobody_answered() {
        var missed = new CallCount(new LineId(new UUID(0, 1)), DAY, Optional.empty(), 4);

        assertThat(GuidanceFigures.of(List.of(), List.of(missed))
                        .given()
                        .inCalls()
                        .values())
                .containsOnly(0);
    }

    @Test
    void stands_beside_what_else_was_noted() {
        var figures = TalkFigures.of(
                List.of(visit(2, true, Set.of(GuidedTo.HEALTH))), List.of(call(3, Set.of(), Set.of(GuidedTo.HEALTH))));

        assertThat(figures.described()).isEqualTo(2);
        assertThat(figures.calls()).isEqualTo(3);
        assertThat(figures.guidedTo().of(GuidedTo.HEALTH)).isEqualTo(5);
        assertThat(figures.topics().inVisits(TalkTopic.COPING)).isEqualTo(2);
        assertThat(figures.topics().inCalls(TalkTopic.RIGHTS)).isEqualTo(3);
        assertThat(figures.languages().inVisits(Language.SV)).isEqualTo(2);
        assertThat(figures.lengths().of(CallLength.LONGER)).isEqualTo(3);
        assertThat(figures.callers().of(CallerKind.RELATIVE)).isEqualTo(3);
        assertThat(figures.counties().of(CallerCounty.OTHER)).isEqualTo(3);
        assertThat(figures.times().of(TimeBand.MORNING)).isEqualTo(3);
    }

    private static DetailCount visit(int n, boolean informed, Set<GuidedTo> guidedTo) {
        var details = new VisitDetails(Optional.of(Language.SV), Set.of(TalkTopic.COPING), informed, guidedTo);
        return new DetailCount(new PlaceId(new UUID(0, 2)), DAY, details, n);
    }

    private static CallCount call(int n, Set<Guidance> given, Set<GuidedTo> guidedTo) {
        var logged = new LoggedCall(
                TimeBand.MORNING,
                CallLength.LONGER,
                CallerKind.RELATIVE,
                Set.of(TalkTopic.RIGHTS),
                CallerCounty.OTHER,
                Language.FI,
                given,
                guidedTo);
        return new CallCount(new LineId(new UUID(0, 1)), DAY, Optional.of(logged), n);
    }
}
