package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says on the first page of the day how many claims wait for somebody to decide on them; not whose. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingClaimsThatWait {
    private static final int MOST = 200;

    private final FeeClaims claims;
    private final PayNames names;
    private final Caller caller;

    @Inject
    public SeeingClaimsThatWait(FeeClaims claims, PayNames names, Caller caller) {
        this.claims = claims;
        this.names = names;
        this.caller = caller;
    }

    /** Nothing for whoever does not approve; their own wait for somebody else. */
    public int waiting() {
        if (!caller.may(Permission.APPROVE_FEES)) {
            return 0;
        }
        var sent = claims.in(ClaimState.SENT, Optional.empty(), MOST).rows();
        var payees = names.of(sent.stream().map(FeeClaim::partner).distinct().toList());
        return (int) sent.stream()
                .map(it -> payees.get(it.partner()))
                .filter(it -> it == null || !it.account().equals(caller.staff()))
                .count();
    }
}
