package fi.rinnalla.domain.comparison;

import java.util.Set;

/**
 * What is ticked in a form, beside what stood when its page was made. Only where the two differ has anybody decided something: what came
 * ticked and is still ticked is no yes, so that a form opened earlier gives nothing out that somebody has stopped since.
 */
public record Ticks<T>(Standings<T> before, Set<T> ticked) {
    /** On a page on which nobody had said anything yet. */
    public static <T> Ticks<T> onAnEmptyPage(Set<T> ticked) {
        return new Ticks<>(Standings.none(), ticked);
    }

    /** A no holds whatever has been said since: it gives nothing out. */
    boolean saysNo(T thing) {
        return before.of(thing).yes() && !ticked.contains(thing);
    }

    /** A yes holds as long as nobody has decided about the same since. */
    boolean saysYes(T thing, Standing now) {
        return !before.of(thing).yes()
                && ticked.contains(thing)
                && before.of(thing).equals(now);
    }

    boolean agrees(T thing, Standing now) {
        return ticked.contains(thing) == now.yes();
    }
}
