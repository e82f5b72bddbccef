package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps an application that a trainer wrote down for somebody, once for each form, and notes who did. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class KeepingAnEnteredApplication {
    private final ApplicationIntake intake;
    private final Auditing auditing;

    @Inject
    public KeepingAnEnteredApplication(ApplicationIntake intake, Auditing auditing) {
        this.intake = intake;
        this.auditing = auditing;
    }

    /** @param lookup what the new card will be found by, or the one whose words were read aloud is */
    public ApplicationTaken take(ApplicationForm form, Digest lookup) {
        var taken = intake.take(form, Optional.of(lookup));
        if (taken instanceof ApplicationTaken.Kept kept && !kept.again()) {
            auditing.note(AuditAct.ENTERED_APPLICATION, kept.id().value());
        }
        return taken;
    }
}
