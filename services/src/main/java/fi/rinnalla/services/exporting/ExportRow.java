package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.exporting.Bundle;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.ExportState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An export as it is shown.
 *
 * @param askedBy as colleagues know them; empty for an account that is gone
 * @param mine whether the reader asked for it
 * @param lastDay on which it lies there
 * @param taken how many times it was taken
 */
public record ExportRow(
        ExportId id,
        ExportState state,
        String askedBy,
        boolean mine,
        LocalDate askedOn,
        Optional<Bundle> bundle,
        LocalDate lastDay,
        int taken) {}
