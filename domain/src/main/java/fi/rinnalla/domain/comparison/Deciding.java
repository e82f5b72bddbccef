package fi.rinnalla.domain.comparison;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.rinnalla.domain.shared.Quarter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Carries out what a form's ticks say about the yeses of one kind.
 *
 * @param latest the newest yes to a thing
 * @param begin says yes to a thing anew
 */
public record Deciding<T, C extends ReleaseConsent>(
        Function<T, Optional<C>> latest, Consumer<T> begin, LocalDate today) {
    /** Returns what does not stand as it was ticked, because somebody else has decided about it meanwhile. */
    public Set<T> by(Ticks<T> ticks, Collection<T> things) {
        things.forEach(it -> decide(it, ticks));
        var now = Standings.of(things, latest);
        return things.stream().filter(it -> !ticks.agrees(it, now.of(it))).collect(toUnmodifiableSet());
    }

    private void decide(T thing, Ticks<T> ticks) {
        if (ticks.saysNo(thing)) {
            no(thing);
        } else if (ticks.saysYes(thing, standing(thing))) {
            yes(thing);
        }
    }

    public void no(T thing) {
        latest.apply(thing).filter(ReleaseConsent::isOpenEnded).ifPresent(it -> it.endBefore(today));
    }

    private void yes(T thing) {
        latest.apply(thing)
                .filter(it -> it.reaches(Quarter.of(today)))
                .ifPresentOrElse(ReleaseConsent::goOn, () -> begin.accept(thing));
    }

    private Standing standing(T thing) {
        return latest.apply(thing).map(Standing::of).orElse(Standing.NONE);
    }
}
