package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** A parent sees who walks with them and until when, and may wish for somebody else without saying why. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_REQUEST)
public class KeepingMyRelation {
    private final SupportRequests requests;
    private final SupportRelations relations;
    private final ExperiencePartners partners;
    private final HeldRelation held;
    private final PartingWays parting;
    private final StandingIn standingIn;
    private final Caller caller;

    @Inject
    public KeepingMyRelation(
            SupportRequests requests,
            SupportRelations relations,
            ExperiencePartners partners,
            HeldRelation held,
            PartingWays parting,
            StandingIn standingIn,
            Caller caller) {
        this.requests = requests;
        this.relations = relations;
        this.partners = partners;
        this.held = held;
        this.parting = parting;
        this.standingIn = standingIn;
        this.caller = caller;
    }

    /** Empty also where the request is somebody else's. */
    public Optional<WalksWithMe> about(RequestId id) {
        return running(id)
                .flatMap(it -> it.partner()
                        .flatMap(partners::find)
                        .map(partner -> new WalksWithMe(
                                partner.profile().called(), it.plannedEnd(), it.first(), standingIn.now(it))));
    }

    /** @param never not this one again, whatever is asked for with this card. Returns whether somebody walked with them */
    public boolean wishForAnother(RequestId id, boolean never) {
        return running(id)
                .flatMap(it -> held.hold(it.id()))
                .map(it -> {
                    if (never) {
                        parting.exclude(it.request(), it.relation().partner().orElseThrow());
                    }
                    return parting.part(it.relation(), it.request(), parting.reckoned(it.relation()), true);
                })
                .orElse(false);
    }

    private Optional<SupportRelation> running(RequestId id) {
        return requests.find(id).filter(this::isMine).flatMap(it -> relations.running(it.id()));
    }

    private boolean isMine(SupportRequest request) {
        return request.card().equals(caller.card());
    }
}
