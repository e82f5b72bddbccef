package fi.rinnalla.domain.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose model a copy was.
 *
 * @param organisation its name on the day the copy was taken
 * @param model its id there, which says nothing to anybody else
 * @param name what it was called there
 * @param version which of its versions was copied
 * @param takenOn on which day
 * @param looked up to which of its versions somebody has looked what is new
 * @param named whether the organisation is told who we are
 */
public record Origin(
        String organisation, UUID model, String name, int version, LocalDate takenOn, int looked, boolean named) {}
