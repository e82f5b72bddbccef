package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.After;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a relation that runs stands in the list: those to be warned of first, whoever has walked longest at the top.
 *
 * @param at its first day, and its id
 */
public record RelationPlace(boolean warned, After at) implements Comparable<RelationPlace> {
    private static final String WARNED = "w_";
    private static final Comparator<RelationPlace> ORDER = Comparator.comparing((RelationPlace it) -> !it.warned)
            .thenComparing(it -> it.at.day())
            .thenComparing(it -> it.at.id().toString());

    public static Optional<RelationPlace> parse(String written) {
        try {
            var warned = written.startsWith(WARNED);
            return Optional.of(
                    new RelationPlace(warned, After.parse(warned ? written.substring(WARNED.length()) : written)));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(RelationPlace other) {
        return ORDER.compare(this, other);
    }

    /** As it travels in an address. */
    @Override
    public String toString() {
        return (warned ? WARNED : "") + at;
    }
}
