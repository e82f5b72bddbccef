package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Says how many were at a training, types in what was rated on paper, and closes the ratings. */
@UseCase
@MayBeDoneBy(Permission.TRAIN_PROFESSIONALS)
public class GivingTrainings {
    private final ProfessionalTrainings trainings;
    private final TeachingAnOrder orders;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public GivingTrainings(ProfessionalTrainings trainings, TeachingAnOrder orders, Auditing auditing, Clock clock) {
        this.trainings = trainings;
        this.orders = orders;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Each of these returns whether it could be done as things stand. */
    public boolean held(ProfessionalTrainingId id, Attended attended) {
        var training = hold(id);
        var done = training.wasHeld(attended, today());
        if (done) {
            orders.held(training, attended);
            auditing.note(AuditAct.COUNTED_PROFESSIONAL_TRAINING, id.value());
        }
        return done;
    }

    public boolean enterPaper(ProfessionalTrainingId id, Digest form, SelfRating before, SelfRating after) {
        var done = hold(id).enterPaper(form, before, after, clock.instant());
        if (done) {
            auditing.note(AuditAct.ENTERED_RATING, id.value());
        }
        return done;
    }

    public boolean closeRatings(ProfessionalTrainingId id) {
        var done = hold(id).close(today());
        if (done) {
            auditing.note(AuditAct.CLOSED_RATINGS, id.value());
        }
        return done;
    }

    private ProfessionalTraining hold(ProfessionalTrainingId id) {
        return trainings.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
