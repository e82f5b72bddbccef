package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.shared.Quarter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one definition of what is counted about events and groups. A meeting counts on its day, once its attendance is
 * written down and unless it was cancelled. An attendance is a person at a meeting, adult or child: who comes five times is
 * five. A group ran in every quarter in which it met.
 */
public record GatheringFigures(
        int eventsHeld, int eventAttendances, int groupsRun, int groupSessions, int groupAttendances) {

    public static GatheringFigures count(Quarter quarter, Collection<GatheringFact> facts) {
        var events = of(GatheringKind.EVENT, quarter, facts);
        var groups = of(GatheringKind.GROUP, quarter, facts);
        return new GatheringFigures(
                events.size(),
                came(events),
                (int) groups.stream().map(GatheringFact::gathering).distinct().count(),
                groups.size(),
                came(groups));
    }

    private static List<GatheringFact> of(GatheringKind kind, Quarter quarter, Collection<GatheringFact> facts) {
        return facts.stream()
                .filter(it -> it.kind() == kind && quarter.contains(it.day()))
                .toList();
    }

    private static int came(List<GatheringFact> meetings) {
        return meetings.stream().mapToInt(GatheringFact::came).sum();
    }

    /** By their codes, in the order in which they are shown. */
    public Map<String, Integer> byCode() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("events-held", eventsHeld);
        all.put("event-attendances", eventAttendances);
        all.put("groups-run", groupsRun);
        all.put("group-sessions", groupSessions);
        all.put("group-attendances", groupAttendances);
        return all;
    }
}
