package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.PosterKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A poster as those see it who print it.
 *
 * @param thisMonth how often its code was opened since the first of the month
 */
public record PosterRow(
        UUID id,
        PosterKind kind,
        String code,
        UUID door,
        String doorName,
        LocalDate madeOn,
        boolean retired,
        int thisMonth) {}
