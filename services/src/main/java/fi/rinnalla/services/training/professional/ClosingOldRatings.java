package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Two weeks after a training what was rated there is closed: what lay side by side goes, counts of each item stay. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ClosingOldRatings implements HouseJob {
    private static final int AT_ONCE = 20;

    private final ProfessionalTrainings trainings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ClosingOldRatings(ProfessionalTrainings trainings, Auditing auditing, Clock clock) {
        this.trainings = trainings;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var old = trainings.openBefore(Retention.TRAINING_RATING.goesBefore(today), AT_ONCE);
        old.forEach(it -> close(it, today));
        return old.size();
    }

    private void close(ProfessionalTraining it, LocalDate today) {
        it.close(today);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }
}
