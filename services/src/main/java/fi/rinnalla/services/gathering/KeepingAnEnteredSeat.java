package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps a seat that a worker took for somebody, once for each form, and notes who did. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class KeepingAnEnteredSeat {
    private final SeatIntake intake;
    private final Auditing auditing;

    @Inject
    public KeepingAnEnteredSeat(SeatIntake intake, Auditing auditing) {
        this.intake = intake;
        this.auditing = auditing;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<SeatTaken> seen(SeatForm form) {
        return intake.seen(form);
    }

    /** @param lookup what the new card will be found by, or the one whose words were read aloud is */
    public SeatTaken take(SeatForm form, Digest lookup) {
        var taken = intake.take(form, Optional.of(lookup));
        if (taken instanceof SeatTaken.Kept kept && !kept.again()) {
            auditing.note(AuditAct.ENTERED_SEAT, form.gathering().value());
        }
        return taken;
    }
}
