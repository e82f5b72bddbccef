package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.Matching;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A worker asks one partner at a time; what was true when the page was shown is looked at once more. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
public class ProposingAPartner {
    private final SupportRequests requests;
    private final ExperiencePartners partners;
    private final Proposals proposals;
    private final Wants wants;
    private final NotProposed notProposed;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ProposingAPartner(
            SupportRequests requests,
            ExperiencePartners partners,
            Proposals proposals,
            Wants wants,
            NotProposed notProposed,
            Auditing auditing,
            Clock clock) {
        this.requests = requests;
        this.partners = partners;
        this.proposals = proposals;
        this.wants = wants;
        this.notProposed = notProposed;
        this.auditing = auditing;
        this.clock = clock;
    }

    public enum Outcome {
        ASKED,
        /** Somebody is asked already, or it has ended. */
        NOT_NOW,
        /** They pause, are full, or cannot be proposed here any more. */
        NOT_THEM
    }

    /** The same form asks once. */
    public Outcome propose(RequestId id, PartnerId partner, Digest form) {
        var request = requests.hold(id).orElseThrow(() -> new NotFound(id));
        if (proposals.findByFormKey(form).isPresent()) {
            return Outcome.ASKED;
        }
        var about = proposals.about(id);
        if (!request.state().isOpen()
                || about.stream().anyMatch(it -> it.state().holds())) {
            return Outcome.NOT_NOW;
        }
        // The partner is held, so that two workers do not fill the last place twice.
        var held = partners.hold(partner).orElseThrow(() -> new NotFound(partner));
        var matching = new Matching(today(), proposals.loads(), notProposed.among(List.of(partner), request, about));
        if (!matching.mayBeProposed(wants.of(request), held)) {
            return Outcome.NOT_THEM;
        }
        return ask(request, partner, form);
    }

    private Outcome ask(SupportRequest request, PartnerId partner, Digest form) {
        var proposal = new ProposalId(UUID.randomUUID());
        proposals.add(Proposal.of(proposal, request.id(), partner, form, today()));
        request.isBeingMatched(today());
        auditing.note(AuditAct.PROPOSED_PARTNER, proposal.value());
        return Outcome.ASKED;
    }

    /** While nobody has answered for good. Returns whether it was taken back. */
    public boolean withdraw(RequestId id, Optional<ProposalId> proposal) {
        return withdraw(id, proposal, false);
    }

    /** @param never these two are not proposed to each other again, as one of them wished */
    public boolean withdraw(RequestId id, Optional<ProposalId> proposal, boolean never) {
        var request = requests.hold(id).orElseThrow(() -> new NotFound(id));
        var taken = proposal.flatMap(proposals::hold)
                .filter(it -> it.request().equals(id))
                .filter(Proposal::withdraw);
        taken.ifPresent(it -> {
            request.isBeingMatched(today());
            if (never) {
                notProposed.exclude(request, it.partner());
            }
            auditing.note(AuditAct.WITHDREW_PROPOSAL, it.id().value());
        });
        return taken.isPresent();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
