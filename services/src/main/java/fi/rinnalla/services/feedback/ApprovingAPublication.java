package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.feedback.ApprovalOutcome;
import fi.rinnalla.domain.feedback.OfferOutcome;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A second pair of eyes before anything is public; where there is no second, the same after a night, and all are told. */
@UseCase
@MayBeDoneBy(Permission.APPROVE_PUBLICATIONS)
public class ApprovingAPublication {
    private final Publications publications;
    private final StaffAccounts accounts;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ApprovingAPublication(
            Publications publications, StaffAccounts accounts, Auditing auditing, Caller caller, Clock clock) {
        this.publications = publications;
        this.accounts = accounts;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public ApprovalOutcome approve(PublicationId id) {
        var publication = held(id);
        var anotherCould = accounts.anotherMay(Permission.APPROVE_PUBLICATIONS, publication.writtenBy());
        var outcome = publication.approve(caller.staff(), anotherCould, clock.instant());
        if (outcome instanceof ApprovalOutcome.Approved approved) {
            auditing.note(
                    approved.alone() ? AuditAct.APPROVED_PUBLICATION_ALONE : AuditAct.APPROVED_PUBLICATION, id.value());
        }
        return outcome;
    }

    public OfferOutcome sendBack(PublicationId id) {
        var outcome = held(id).sendBack();
        if (outcome instanceof OfferOutcome.GoesOn) {
            auditing.note(AuditAct.RETURNED_PUBLICATION, id.value());
        }
        return outcome;
    }

    private Publication held(PublicationId id) {
        return publications.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
