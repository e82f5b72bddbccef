package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps what somebody applies with themselves. */
@UseCase
@MayBeDoneBy(Permission.APPLY_FOR_TRAINING)
public class WritingDownAnApplication {
    private final ApplicationIntake intake;

    @Inject
    public WritingDownAnApplication(ApplicationIntake intake) {
        this.intake = intake;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<ApplicationTaken> seen(ApplicationForm form) {
        return intake.seen(form);
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open */
    public ApplicationTaken take(ApplicationForm form, Optional<Digest> words) {
        return intake.take(form, words);
    }
}
