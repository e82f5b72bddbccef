package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.OfferOutcome;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Takes a text away from the public, at once. */
@UseCase
@MayBeDoneBy(Permission.WITHDRAW_PUBLICATIONS)
public class WithdrawingAPublication {
    private final Publications publications;
    private final Auditing auditing;

    @Inject
    public WithdrawingAPublication(Publications publications, Auditing auditing) {
        this.publications = publications;
        this.auditing = auditing;
    }

    public OfferOutcome withdraw(PublicationId id) {
        var outcome = publications.hold(id).orElseThrow(() -> new NotFound(id)).withdraw();
        if (outcome instanceof OfferOutcome.GoesOn) {
            auditing.note(AuditAct.WITHDREW_PUBLICATION, id.value());
        }
        return outcome;
    }
}
