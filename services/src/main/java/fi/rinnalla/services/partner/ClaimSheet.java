package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A partner's own fees.
 *
 * @param open what can be asked for or given
 * @param claims what was sent, the newest first
 * @param earned what was asked for and not returned for the work of this year, without ways
 * @param limit their own; nobody else sees it
 */
public record ClaimSheet(
        LocalDate today, List<ClaimedWork> open, List<ClaimRow> claims, Cents earned, Optional<Cents> limit) {
    public Cents openTotal() {
        return Cents.sum(open.stream().map(ClaimedWork::cents).toList());
    }
}
