package fi.rinnalla.domain.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a model on the shelf between organisations, as it was when it was put there: what its passport says and whose it is.
 *
 * @param number of the version
 * @param whatChanged since the version before it
 */
public record OfferedModel(
        UUID id,
        String organisation,
        int number,
        LocalDate inForceOn,
        String whatChanged,
        LocalDate offeredOn,
        Passport passport) {}
