package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.training.professional.CountedBy;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The trainings of professionals, and one of them with who teaches, who came, and what they learnt. */
@UseCase
@MayBeDoneBy(Permission.TRAIN_PROFESSIONALS)
public class SeeingTrainings {
    private static final int ROWS = 100;

    private final ProfessionalTrainings trainings;
    private final Assignments assignments;
    private final ExperiencePartners partners;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingTrainings(
            ProfessionalTrainings trainings,
            Assignments assignments,
            ExperiencePartners partners,
            Caller caller,
            Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    public List<TrainingRow> newest(Language language) {
        return trainings.newest(ROWS).stream()
                .map(it -> TrainingRow.of(it, language, today()))
                .toList();
    }

    /** The one that answers this order. */
    public Optional<ProfessionalTrainingId> answering(AssignmentId order) {
        return trainings.answering(order).map(ProfessionalTraining::id);
    }

    public TrainingSheet one(ProfessionalTrainingId id) {
        var training = trainings.find(id).orElseThrow(() -> new NotFound(id));
        var order = training.order().flatMap(assignments::find);
        return new TrainingSheet(
                id,
                training.code(),
                training.plan(),
                training.state(),
                order.map(it -> new TrainingSheet.Order(it.id(), it.state(), caller.may(Permission.CARRY_ASSIGNMENTS))),
                order.map(this::called).orElse(List.of()),
                training.attended(),
                training.saidBy(CountedBy.THEMSELVES),
                ratings(training),
                today());
    }

    private TrainingSheet.Ratings ratings(ProfessionalTraining it) {
        return new TrainingSheet.Ratings(
                it.rated(RatingMoment.BEFORE),
                it.rated(RatingMoment.AFTER),
                it.takesPaper(clock.instant()),
                it.closedOn(),
                it.results());
    }

    private List<String> called(Assignment order) {
        return order.coming().stream()
                .flatMap(it -> partners.find(it.partner()).stream())
                .map(it -> it.profile().called())
                .toList();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
