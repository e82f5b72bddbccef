package fi.rinnalla.domain.measure;

import java.util.Collection;

/**
 * The one definition of {@code partners-active}. Whoever shows or exports it asks here.
 *
 * <p>A partner is active in a span of days in which they did at least one assignment. Each counts once, however much they
 * did; a commitment alone, a promise or a pause counts nothing.
 */
public record ActivePartners(int partners) {

    public static ActivePartners of(Collection<AssignmentFact> done) {
        return new ActivePartners((int)
                done.stream().flatMap(it -> it.partners().stream()).distinct().count());
    }
}
