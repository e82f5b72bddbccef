package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.VisitDetails;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How often each of some closed choices was noted, in visits and in calls: once at most in one of them. */
public record Noted<E extends Enum<E>>(Map<E, Integer> inVisits, Map<E, Integer> inCalls) {

    static <E extends Enum<E>> Noted<E> of(
            Class<E> kind,
            Collection<DetailCount> visits,
            Function<VisitDetails, Set<E>> ofVisit,
            Collection<CallCount> calls,
            Function<LoggedCall, Set<E>> ofCall) {
        var inVisits = nothing(kind);
        visits.forEach(it -> add(ofVisit.apply(it.details()), it.n(), inVisits));
        var inCalls = nothing(kind);
        calls.forEach(it -> it.logged().ifPresent(call -> add(ofCall.apply(call), it.n(), inCalls)));
        return new Noted<>(inVisits, inCalls);
    }

    public int inVisits(E choice) {
        return inVisits.get(choice);
    }

    public int inCalls(E choice) {
        return inCalls.get(choice);
    }

    public int of(E choice) {
        return inVisits(choice) + inCalls(choice);
    }

    private static <E extends Enum<E>> Map<E, Integer> nothing(Class<E> kind) {
        var counts = new EnumMap<E, Integer>(kind);
        for (var choice : kind.getEnumConstants()) {
            counts.put(choice, 0);
        }
        return counts;
    }

    private static <E extends Enum<E>> void add(Set<E> chosen, int n, Map<E, Integer> counts) {
        chosen.forEach(it -> counts.merge(it, n, Integer::sum));
    }
}
