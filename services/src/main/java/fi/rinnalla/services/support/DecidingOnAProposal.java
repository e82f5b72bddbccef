package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A parent reads who is ready to come, and says yes or no without a reason. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_REQUEST)
public class DecidingOnAProposal {
    private final SupportRequests requests;
    private final Proposals proposals;
    private final ExperiencePartners partners;
    private final SupportRelations relations;
    private final PartingWays parting;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public DecidingOnAProposal(
            SupportRequests requests,
            Proposals proposals,
            ExperiencePartners partners,
            SupportRelations relations,
            PartingWays parting,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.proposals = proposals;
        this.partners = partners;
        this.relations = relations;
        this.parting = parting;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nobody before the partner has said yes. */
    public Optional<ProposedToMe> about(RequestId id) {
        return requests.find(id)
                .filter(this::isMine)
                .flatMap(it -> proposals.about(id).stream()
                        .filter(DecidingOnAProposal::isToBeSeen)
                        .findFirst())
                .flatMap(it -> partners.find(it.partner()).map(partner -> shown(it, partner)));
    }

    private static boolean isToBeSeen(Proposal it) {
        return it.state() == ProposalState.OFFERED || it.state() == ProposalState.AGREED;
    }

    private static ProposedToMe shown(Proposal it, ExperiencePartner partner) {
        var profile = partner.profile();
        return new ProposedToMe(
                it.id(),
                it.state(),
                profile.called(),
                partner.shownSince().isPresent() ? profile.about() : "",
                profile.languages(),
                profile.ways());
    }

    /** Returns whether it was still theirs to say. */
    public boolean decide(RequestId id, boolean yes) {
        return decide(id, yes, false);
    }

    /** @param never not this one again, whatever is asked for next with this card */
    public boolean decide(RequestId id, boolean yes, boolean never) {
        var request =
                requests.hold(id).filter(this::isMine).filter(it -> it.state().isOpen());
        var answered = request.flatMap(it -> offered(id)).filter(it -> it.parentSays(yes));
        answered.ifPresent(it -> moved(request.orElseThrow(), it.partner(), yes, never));
        return answered.isPresent();
    }

    private Optional<Proposal> offered(RequestId id) {
        return proposals.about(id).stream()
                .filter(it -> it.state() == ProposalState.OFFERED)
                .findFirst()
                .flatMap(it -> proposals.hold(it.id()));
    }

    /** Both said yes: from today on they walk together. */
    private void moved(SupportRequest request, PartnerId partner, boolean yes, boolean never) {
        if (yes) {
            request.isAgreed(today());
            relations.add(SupportRelation.begun(RelationId.random(), request.id(), partner, today()));
        } else {
            request.isBeingMatched(today());
        }
        if (!yes && never) {
            parting.exclude(request, partner);
        }
    }

    private boolean isMine(SupportRequest request) {
        return request.card().equals(caller.card());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
