package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.FirstOffers;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A partner says yes or no to what they are asked, without a reason. Somebody else's is as if it were not there. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_PROPOSALS)
public class AnsweringProposals {
    private final Proposals proposals;
    private final SupportRequests requests;
    private final ExperiencePartners partners;
    private final FirstOffers offers;
    private final PartingWays parting;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AnsweringProposals(
            Proposals proposals,
            SupportRequests requests,
            ExperiencePartners partners,
            FirstOffers offers,
            PartingWays parting,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.requests = requests;
        this.partners = partners;
        this.offers = offers;
        this.parting = parting;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public List<AskedOfMe> waiting() {
        return partners.of(caller.staff()).stream()
                .flatMap(it -> proposals.asked(it.id()).stream())
                .flatMap(it -> requests.find(it.request()).stream().map(request -> asked(it, request)))
                .toList();
    }

    private AskedOfMe asked(Proposal it, SupportRequest request) {
        return new AskedOfMe(
                it.id(),
                request.wishes(),
                request.way(),
                request.speaks(),
                request.interpreter(),
                request.times(),
                it.dueOn(),
                it.isLate(today()));
    }

    /** Returns whether it was still asked of them. */
    public boolean answer(ProposalId id, boolean yes) {
        return answer(id, yes, false);
    }

    /** @param never not to be proposed again to whoever asked, whatever they ask for next */
    public boolean answer(ProposalId id, boolean yes, boolean never) {
        var mine = mine(id).orElseThrow(() -> new NotFound(id));
        // In the order in which everybody else takes them: the request first.
        var request = requests.hold(mine.request()).orElseThrow(() -> new NotFound(id));
        var held = proposals.hold(id).orElseThrow(() -> new NotFound(id));
        var answered = request.state().isOpen() && held.partnerSays(yes);
        if (answered) {
            if (yes) {
                offer(request);
            } else if (never) {
                parting.exclude(request, mine.partner());
            }
            auditing.note(AuditAct.ANSWERED_PROPOSAL, id.value());
        }
        return answered;
    }

    private void offer(SupportRequest request) {
        if (request.isProposed(today())) {
            offers.add(today(), (int) ChronoUnit.DAYS.between(request.receivedOn(), today()));
        }
    }

    private Optional<Proposal> mine(ProposalId id) {
        var me = partners.of(caller.staff()).map(ExperiencePartner::id);
        return proposals.find(id).filter(it -> me.equals(Optional.of(it.partner())));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
