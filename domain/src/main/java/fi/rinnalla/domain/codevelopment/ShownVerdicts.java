package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Floor;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many authors say that a change shows: each number by itself at or above the floor, or it is withheld. There is no total, from
 * which what is withheld could be reckoned.
 */
public record ShownVerdicts(Map<Verdict, Integer> enough) {
    public ShownVerdicts {
        enough = Map.copyOf(enough);
    }

    public static ShownVerdicts of(Collection<Verdict> said) {
        var enough = new EnumMap<Verdict, Integer>(Verdict.class);
        for (var verdict : Verdict.values()) {
            var many = (int) said.stream().filter(verdict::equals).count();
            if (Floor.isReachedBy(many)) {
                enough.put(verdict, many);
            }
        }
        return new ShownVerdicts(enough);
    }

    /** Empty where it is withheld. */
    public Optional<Integer> of(Verdict verdict) {
        return Optional.ofNullable(enough.get(verdict));
    }

    /** So many say that it does not show that it has to be thought about once more. */
    public boolean askAgain() {
        return enough.containsKey(Verdict.NOT_VISIBLE);
    }
}
