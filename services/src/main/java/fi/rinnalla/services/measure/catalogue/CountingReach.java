package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.Attendances;
import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.measure.GatheringFigures;
import fi.rinnalla.domain.measure.GuidanceFigures;
import fi.rinnalla.domain.measure.IndividualFigures;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.support.SupportCounts;
import fi.rinnalla.services.measure.CountingOpenHours;
import fi.rinnalla.services.measure.CountingTheQuarter;
import fi.rinnalla.services.measure.Encounters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom a programme reached, by what each room counts. */
@Dependent
public class CountingReach {
    private final Encounters encounters;
    private final CountingTheQuarter counting;
    private final CountingOpenHours openHours;
    private final SupportCounts support;

    @Inject
    public CountingReach(
            Encounters encounters, CountingTheQuarter counting, CountingOpenHours openHours, SupportCounts support) {
        this.encounters = encounters;
        this.counting = counting;
        this.openHours = openHours;
        this.support = support;
    }

    Counted count(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        return switch (indicator) {
            case VISITS -> Counted.of(visits(programme, span).visits());
            case FIRST_TIMERS -> Counted.of(visits(programme, span).firstTimers());
            case CALLS ->
                Counted.of(CallFigures.of(encounters.calls(programme, span.first(), span.last()))
                        .calls());
            case GUIDANCE_GIVEN -> guidance(programme, span);
            case EVENTS_HELD -> gathered(programme, span, GatheringFigures::eventsHeld);
            case EVENT_ATTENDANCES -> came(counting.gatherings(programme, span).eventAttendances());
            case GROUPS_RUN -> gathered(programme, span, GatheringFigures::groupsRun);
            case GROUP_SESSIONS -> gathered(programme, span, GatheringFigures::groupSessions);
            case GROUP_ATTENDANCES -> came(counting.gatherings(programme, span).groupAttendances());
            case INDIVIDUAL_MEETINGS -> alone(span, IndividualFigures::individualMeetings);
            case MEETING_SUPPORT -> alone(span, IndividualFigures::meetingSupport);
            case OPEN_HOURS ->
                Counted.of(Counted.hours(
                        openHours.count(programme, span.first(), span.last()).open()));
            case CANCELLED_OPENINGS ->
                Counted.of(openHours.count(programme, span.first(), span.last()).cancelled());
            default -> throw new IllegalArgumentException("not counted here: " + indicator);
        };
    }

    private VisitFigures visits(ProgrammeId programme, Span span) {
        return VisitFigures.of(encounters.visits(programme, span.first(), span.last()));
    }

    private Counted guidance(ProgrammeId programme, Span span) {
        var given = GuidanceFigures.of(
                encounters.details(programme, span.first(), span.last()),
                encounters.calls(programme, span.first(), span.last()));
        return Counted.sum(Counted.parts(Guidance.values(), given::given));
    }

    private Counted gathered(ProgrammeId programme, Span span, Function<GatheringFigures, Integer> what) {
        return Counted.of(what.apply(counting.gatherings(programme, span)));
    }

    private static Counted came(Attendances it) {
        return Counted.sum(Stream.of(FigurePart.of("adults", it.adults()), FigurePart.of("children", it.children())));
    }

    /** Counted by the month: a span that cuts one has none. */
    private Counted alone(Span span, Function<IndividualFigures, Integer> what) {
        return span.isWholeMonths()
                ? Counted.of(what.apply(IndividualFigures.of(support.between(span.first(), span.last()))))
                : Counted.NOTHING;
    }
}
