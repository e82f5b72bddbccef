package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.access.Scope;
import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody wants a token for.
 *
 * @param name of the use: what program it is, never a person
 * @param lastDay on which it still holds
 */
public record TokenWish(String name, Set<Scope> scopes, LocalDate lastDay) {
    public static final int LONGEST_NAME = 80;
    /** A year and a little: longer than anybody remembers whom they gave it to. */
    public static final int MOST_DAYS = 400;

    public TokenWish {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || name.length() > LONGEST_NAME || scopes.isEmpty()) {
            throw new IllegalArgumentException("a token has a name and is for something");
        }
    }

    /** Whether it may end on that day when it is made today. */
    public static boolean mayEnd(LocalDate lastDay, LocalDate today) {
        return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(MOST_DAYS));
    }
}
