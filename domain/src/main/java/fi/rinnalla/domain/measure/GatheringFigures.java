package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Collection;
import java.util.List;

/**
 * The one definition of what is counted about events and groups. A meeting counts on its day, once its attendance is
 * written down and unless it was cancelled. An attendance is a person at a meeting, adult or child: who comes five times is
 * five. A group ran in every span of days in which it met.
 */
public record GatheringFigures(
        int eventsHeld, Attendances eventAttendances, int groupsRun, int groupSessions, Attendances groupAttendances) {

    public static GatheringFigures count(Quarter quarter, Collection<GatheringFact> facts) {
        return count(Span.of(quarter), facts);
    }

    public static GatheringFigures count(Span span, Collection<GatheringFact> facts) {
        var events = of(GatheringKind.EVENT, span, facts);
        var groups = of(GatheringKind.GROUP, span, facts);
        return new GatheringFigures(
                events.size(),
                came(events),
                (int) groups.stream().map(GatheringFact::gathering).distinct().count(),
                groups.size(),
                came(groups));
    }

    private static List<GatheringFact> of(GatheringKind kind, Span span, Collection<GatheringFact> facts) {
        return facts.stream()
                .filter(it -> it.kind() == kind && span.contains(it.day()))
                .toList();
    }

    private static Attendances came(List<GatheringFact> meetings) {
        return meetings.stream().map(GatheringFact::came).reduce(Attendances.NONE, Attendances::plus);
    }
}
