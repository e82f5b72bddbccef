package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps what a worker wrote down for somebody, once for each form, and notes who did. */
@UseCase
@MayBeDoneBy(Permission.ENTER_FEEDBACK)
public class KeepingAnEntry {
    private final Intake intake;
    private final Auditing auditing;

    @Inject
    public KeepingAnEntry(Intake intake, Auditing auditing) {
        this.intake = intake;
        this.auditing = auditing;
    }

    public TakenIn take(FilledForm form, Optional<Digest> lookup, LocalDate day) {
        var taken = intake.take(form, lookup, day);
        if (taken instanceof TakenIn.Kept kept && !kept.again()) {
            auditing.note(AuditAct.ENTERED_FEEDBACK, kept.id().value());
        }
        return taken;
    }
}
