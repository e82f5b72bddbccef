package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.presence.CallCount;
import java.util.Collection;

/**
 * The one definition of {@code calls}. Whoever shows or exports them asks here.
 *
 * <p>A call is one that was answered and not taken back; those nobody answered are counted for themselves.
 */
public record CallFigures(int calls, int missed) {

    public static CallFigures of(Collection<CallCount> counts) {
        return new CallFigures(sum(counts, false), sum(counts, true));
    }

    private static int sum(Collection<CallCount> counts, boolean missed) {
        return counts.stream()
                .filter(it -> it.missed() == missed)
                .mapToInt(CallCount::n)
                .sum();
    }
}
