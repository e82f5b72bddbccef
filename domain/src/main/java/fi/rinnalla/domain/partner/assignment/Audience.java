package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.shared.Profession;
import java.util.Optional;
import java.util.Set;

/**
 * Who would listen, as whoever orders knows it beforehand.
 *
 * @param many how many, about
 */
public record Audience(Set<Profession> professions, Optional<Integer> many) {
    public static final int MOST = 999;

    /** Nothing was said of it. */
    public static final Audience NOT_SAID = new Audience(Set.of(), Optional.empty());

    public Audience {
        professions = Set.copyOf(professions);
        if (many.filter(it -> it < 1 || it > MOST).isPresent()) {
            throw new IllegalArgumentException("somebody, and no more than " + MOST);
        }
    }
}
