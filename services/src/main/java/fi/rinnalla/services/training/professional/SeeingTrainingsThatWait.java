package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day of how many trainings nobody has yet said how many were there. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingTrainingsThatWait {
    private final ProfessionalTrainings trainings;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingTrainingsThatWait(ProfessionalTrainings trainings, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever gives none. */
    public int waiting() {
        return caller.may(Permission.TRAIN_PROFESSIONALS) ? trainings.unmarkedBefore(Helsinki.day(clock.instant())) : 0;
    }
}
