package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.FeeRate;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.WorkKind;
import java.time.LocalDate;
import java.util.Optional;

/** @param kind empty for what is paid for a way */
public record RateRow(Optional<WorkKind> kind, Rate rate, LocalDate validFrom) {
    static RateRow of(FeeRate it) {
        return new RateRow(it.kind(), it.rate(), it.validFrom());
    }
}
