package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Says on the first page of the day how many requests a partner is asked about and has not answered. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingProposalsThatWait {
    private final Proposals proposals;
    private final ExperiencePartners partners;
    private final Caller caller;

    @Inject
    public SeeingProposalsThatWait(Proposals proposals, ExperiencePartners partners, Caller caller) {
        this.proposals = proposals;
        this.partners = partners;
        this.caller = caller;
    }

    /** Nothing for whoever is not asked. */
    public int waiting() {
        if (!caller.may(Permission.ANSWER_PROPOSALS)) {
            return 0;
        }
        return partners.of(caller.staff())
                .map(it -> proposals.asked(it.id()).size())
                .orElse(0);
    }
}
