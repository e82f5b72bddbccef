package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps a parent's wish for a seat, once for each form. */
@UseCase
@MayBeDoneBy(Permission.TAKE_A_SEAT)
public class WritingDownASeat {
    private final SeatIntake intake;

    @Inject
    public WritingDownASeat(SeatIntake intake) {
        this.intake = intake;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<SeatTaken> seen(SeatForm form) {
        return intake.seen(form);
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open */
    public SeatTaken take(SeatForm form, Optional<Digest> words) {
        return intake.take(form, words);
    }
}
