package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A partner says yes, no, or yes at another time to work that is offered to them, without a reason, and afterwards what they
 * thought of it. Somebody else's is as if it were not there.
 */
@UseCase
@MayBeDoneBy(Permission.ANSWER_OFFERS)
@Shows(AssignmentView.HOPES)
public class AnsweringOffers {
    private static final int SHOWN = 60;

    private final Assignments assignments;
    private final ExperiencePartners partners;
    private final OpenedAssignments opened;
    private final Seals seals;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AnsweringOffers(
            Assignments assignments,
            ExperiencePartners partners,
            OpenedAssignments opened,
            Seals seals,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.assignments = assignments;
        this.partners = partners;
        this.opened = opened;
        this.seals = seals;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The newest first. */
    public List<OfferedToMe> mine() {
        return me().stream()
                .flatMap(me -> assignments.offeredTo(me, SHOWN).stream()
                        .flatMap(it -> it.offers().stream()
                                .filter(offer -> offer.partner().equals(me))
                                .map(offer -> shown(it, offer))))
                .toList();
    }

    private OfferedToMe shown(Assignment it, AssignmentOffer offer) {
        var wish = it.wish();
        return new OfferedToMe(
                offer.id(),
                wish.strand(),
                wish.themes(),
                opened.orderer(it.orderer()).name(),
                wish.unit(),
                wish.online(),
                wish.town(),
                wish.speaks(),
                it.state().isAhead() && offer.state().holds() ? opened.text(it, OrderText.HOPED) : Optional.empty(),
                offer.terms(),
                offer.state(),
                it.state(),
                offer.dueOn(),
                offer.isLate(today()),
                offer.suggested(),
                it.preparation(),
                it.debrief(),
                it.feedback().stream().anyMatch(said -> said.offer().equals(Optional.of(offer.id()))));
    }

    /** Each of these returns whether it was still theirs to say. */
    public boolean accept(OfferId id) {
        return answer(id, it -> it.accept(id, today()));
    }

    public boolean decline(OfferId id) {
        return answer(id, it -> it.decline(id, today()));
    }

    public boolean suggest(OfferId id, SuggestedTime time) {
        return answer(id, it -> it.suggest(id, time, today()));
    }

    /** They had said yes and cannot come. */
    public boolean giveBack(OfferId id) {
        return answer(id, it -> it.giveBack(id, today()));
    }

    public boolean say(OfferId id, SayingForm form) {
        var saying = UUID.randomUUID();
        return answer(id, it -> it.partnerSays(saying, id, form.closed(it, saying, seals), today()));
    }

    /** Empty where it is not theirs. */
    public Optional<OfferedToMe> one(OfferId id) {
        return assignments
                .offered(id)
                .flatMap(assignments::find)
                .filter(it -> isMine(it, id))
                .map(it -> shown(it, it.offered(id).orElseThrow()));
    }

    private boolean answer(OfferId id, Predicate<Assignment> step) {
        var assignment = assignments
                .offered(id)
                .flatMap(assignments::hold)
                .filter(it -> isMine(it, id))
                .orElseThrow(() -> new NotFound(id));
        var answered = step.test(assignment);
        if (answered) {
            auditing.note(AuditAct.ANSWERED_OFFER, id.value());
        }
        return answered;
    }

    private boolean isMine(Assignment it, OfferId id) {
        return it.offered(id)
                .filter(offer -> me().equals(Optional.of(offer.partner())))
                .isPresent();
    }

    private Optional<PartnerId> me() {
        return partners.of(caller.staff()).map(ExperiencePartner::id);
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
