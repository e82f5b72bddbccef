package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps what a worker wrote down for somebody, once for each form, and notes who did. */
@UseCase
@MayBeDoneBy(Permission.ENTER_REQUESTS)
public class KeepingAnEnteredRequest {
    private final RequestIntake intake;
    private final Auditing auditing;

    @Inject
    public KeepingAnEnteredRequest(RequestIntake intake, Auditing auditing) {
        this.intake = intake;
        this.auditing = auditing;
    }

    public RequestTaken take(RequestForm form, Digest lookup) {
        var taken = intake.take(form, Optional.of(lookup));
        if (taken instanceof RequestTaken.Kept kept && !kept.again()) {
            auditing.note(AuditAct.ENTERED_REQUEST, kept.id().value());
        }
        return taken;
    }
}
