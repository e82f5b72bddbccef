package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.FidelityCheck;
import fi.rinnalla.domain.model.FidelityShare;
import fi.rinnalla.domain.shared.County;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A walk through the checklist of a model.
 *
 * @param county empty for our own work
 */
public record CheckRow(LocalDate day, Optional<County> county, int version, FidelityShare share) {
    static CheckRow of(FidelityCheck it) {
        return new CheckRow(it.day(), it.county(), it.version(), it.share());
    }
}
