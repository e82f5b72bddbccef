package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The training that answers an order on the card that lies open. Somebody else's is as if it were not there. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_ORDER)
public class SeeingMyOrderedTraining {
    private final ProfessionalTrainings trainings;
    private final Assignments assignments;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingMyOrderedTraining(
            ProfessionalTrainings trainings, Assignments assignments, Caller caller, Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.caller = caller;
        this.clock = clock;
    }

    public Optional<TrainingRow> of(AssignmentId order, Language language) {
        return assignments
                .find(order)
                .filter(it -> it.card().equals(Optional.of(caller.card())))
                .flatMap(it -> trainings.answering(it.id()))
                .map(it -> TrainingRow.of(it, language, Helsinki.day(clock.instant())));
    }
}
