package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A partner as the staff and the partner see it.
 *
 * @param committed has signed what is to be signed, and it still holds
 * @param askable may be asked today
 */
public record PartnerRow(
        PartnerId id,
        PartnerProfile profile,
        PartnerState state,
        LocalDate joinedOn,
        Optional<LocalDate> committedUntil,
        Optional<LocalDate> shownSince,
        boolean committed,
        boolean askable) {
    public static PartnerRow of(ExperiencePartner it, LocalDate today) {
        return new PartnerRow(
                it.id(),
                it.profile(),
                it.state(),
                it.joinedOn(),
                it.committedUntil(),
                it.shownSince(),
                it.isCommittedOn(today),
                it.mayBeAskedOn(today));
    }
}
