package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import java.util.Set;

/**
 * What an organisation counts with an indicator of its own. Where this changes, figures of before and after are not comparable.
 *
 * @param notCounted what is left out; empty where nothing needs to be said
 */
public record OwnMeaning(
        String definition, String notCounted, Quantity quantity, Basis basis, Set<Denominator> denominators) {
    public static final int LONGEST = 1000;

    public OwnMeaning {
        definition = definition.strip();
        notCounted = notCounted.strip();
        denominators = Set.copyOf(denominators);
        if (definition.isEmpty() || definition.length() > LONGEST || notCounted.length() > LONGEST) {
            throw new IllegalArgumentException("it has to be said what is counted, in so many words");
        }
    }
}
