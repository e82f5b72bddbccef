package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Keeps a parent's feedback, once for each form. The form has been looked through before. */
@UseCase
@MayBeDoneBy(Permission.GIVE_FEEDBACK)
public class TakingFeedbackIn {
    private final Intake intake;
    private final Clock clock;

    @Inject
    public TakingFeedbackIn(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<TakenIn> seen(FilledForm form) {
        return intake.seen(form);
    }

    /** @param words what the new card will be found by, or the held one is; empty for none and for the open one */
    public TakenIn take(FilledForm form, Optional<Digest> words) {
        return intake.take(form, words, Helsinki.day(clock.instant()));
    }
}
