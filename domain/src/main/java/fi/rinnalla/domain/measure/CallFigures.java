package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.Guidance;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * The one definition of {@code calls} and {@code guidance-given}. Whoever shows or exports them asks here.
 *
 * <p>A call is one that was answered and not taken back; those nobody answered are counted for themselves. Guidance is
 * counted by kind: a call in which two kinds were given counts once in each, so the kinds do not add up to the calls.
 */
public record CallFigures(int calls, int missed, Map<Guidance, Integer> given) {

    public static CallFigures of(Collection<CallCount> counts) {
        var given = new EnumMap<Guidance, Integer>(Guidance.class);
        Arrays.stream(Guidance.values()).forEach(it -> given.put(it, 0));
        counts.stream()
                .filter(it -> !it.missed())
                .forEach(call -> call.given().forEach(it -> given.merge(it, call.n(), Integer::sum)));
        return new CallFigures(sum(counts, false), sum(counts, true), given);
    }

    public int given(Guidance kind) {
        return given.get(kind);
    }

    private static int sum(Collection<CallCount> counts, boolean missed) {
        return counts.stream()
                .filter(it -> it.missed() == missed)
                .mapToInt(CallCount::n)
                .sum();
    }
}
