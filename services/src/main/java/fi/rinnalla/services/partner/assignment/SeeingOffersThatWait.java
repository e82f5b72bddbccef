package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Says on a partner's first pages how many assignments are offered to them and wait for an answer. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingOffersThatWait {
    private static final int SHOWN = 60;

    private final Assignments assignments;
    private final ExperiencePartners partners;
    private final Caller caller;

    @Inject
    public SeeingOffersThatWait(Assignments assignments, ExperiencePartners partners, Caller caller) {
        this.assignments = assignments;
        this.partners = partners;
        this.caller = caller;
    }

    /** Nothing for whoever is offered nothing. */
    public int waiting() {
        if (!caller.may(Permission.ANSWER_OFFERS)) {
            return 0;
        }
        return partners.of(caller.staff())
                .map(ExperiencePartner::id)
                .map(this::offered)
                .orElse(0);
    }

    private int offered(PartnerId me) {
        return (int) assignments.offeredTo(me, SHOWN).stream()
                .filter(it -> it.state() == AssignmentState.LOOKING)
                .flatMap(it -> it.offers().stream())
                .filter(it -> it.partner().equals(me) && it.state() == OfferState.OFFERED)
                .count();
    }
}
