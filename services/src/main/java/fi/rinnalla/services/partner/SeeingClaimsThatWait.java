package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Says on the first page of the day how many claims wait for somebody to decide on them; not whose. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingClaimsThatWait {
    private final FeeClaims claims;
    private final ExperiencePartners partners;
    private final Caller caller;

    @Inject
    public SeeingClaimsThatWait(FeeClaims claims, ExperiencePartners partners, Caller caller) {
        this.claims = claims;
        this.partners = partners;
        this.caller = caller;
    }

    /** Nothing for whoever does not approve; their own wait for somebody else. */
    public int waiting() {
        return caller.may(Permission.APPROVE_FEES)
                ? claims.count(ClaimState.SENT, partners.of(caller.staff()).map(ExperiencePartner::id))
                : 0;
    }
}
