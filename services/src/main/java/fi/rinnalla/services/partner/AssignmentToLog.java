package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.Cents;

/**
 * A done assignment that its partner has not logged yet, as it would be logged.
 *
 * @param fee what was agreed on; none where they gave their time
 * @param paidByOrderer then nothing is asked for it here
 */
public record AssignmentToLog(OfferId offer, Strand strand, WorkDone done, Cents fee, boolean paidByOrderer) {
    /** With the entry its fee is asked for. */
    public boolean isClaimed() {
        return !paidByOrderer && fee.value() > 0;
    }
}
