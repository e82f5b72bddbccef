package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.domain.training.professional.WallCode;
import fi.rinnalla.services.partner.assignment.RunningProgramme;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Plans a training of professionals, by itself or to answer an order; moves it and lets it be. One form is one training. Only
 * whoever sees to orders answers one.
 */
@UseCase
@MayBeDoneBy(Permission.TRAIN_PROFESSIONALS)
public class PlanningTrainings {
    private final ProfessionalTrainings trainings;
    private final Assignments assignments;
    private final TeachingAnOrder orders;
    private final RunningProgramme programme;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public PlanningTrainings(
            ProfessionalTrainings trainings,
            Assignments assignments,
            TeachingAnOrder orders,
            RunningProgramme programme,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.trainings = trainings;
        this.assignments = assignments;
        this.orders = orders;
        this.programme = programme;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty where there is none that a training can answer, or it is not for this reader. */
    public Optional<OrderedTraining> ordered(Optional<AssignmentId> order) {
        return order.filter(it -> caller.may(Permission.CARRY_ASSIGNMENTS))
                .flatMap(assignments::find)
                .filter(it ->
                        it.wish().strand() == Strand.TEACHING && it.state().isAhead())
                .filter(it -> it.trainingOn().isEmpty())
                .map(it -> new OrderedTraining(it.id(), it.wish()));
    }

    /** Empty where the order cannot be answered any more. */
    public Optional<ProfessionalTrainingId> plan(Digest form, Optional<AssignmentId> order, TrainingPlan plan) {
        return trainings.findByFormKey(form).map(ProfessionalTraining::id).or(() -> make(form, order, plan));
    }

    private Optional<ProfessionalTrainingId> make(Digest form, Optional<AssignmentId> order, TrainingPlan plan) {
        if (order.isPresent() && !mayAnswer(order.get(), plan)) {
            return Optional.empty();
        }
        var id = new ProfessionalTrainingId(Uuid7.at(clock.instant()));
        trainings.add(ProfessionalTraining.planned(id, WallCode.drawn(), form, programme.now(), order, plan));
        auditing.note(AuditAct.PLANNED_PROFESSIONAL_TRAINING, id.value());
        return Optional.of(id);
    }

    private boolean mayAnswer(AssignmentId order, TrainingPlan plan) {
        return caller.may(Permission.CARRY_ASSIGNMENTS) && orders.answers(order, plan.day());
    }

    public TrainingPlan plan(ProfessionalTrainingId id) {
        return trainings.find(id).orElseThrow(() -> new NotFound(id)).plan();
    }

    /** Returns whether it could be changed as things stand. */
    public boolean change(ProfessionalTrainingId id, TrainingPlan plan) {
        var training = held(id);
        var changed = training.change(plan, today());
        if (changed) {
            training.attended().ifPresentOrElse(it -> orders.held(training, it), () -> orders.moved(training));
            auditing.note(AuditAct.CHANGED_PROFESSIONAL_TRAINING, id.value());
        }
        return changed;
    }

    public boolean cancel(ProfessionalTrainingId id) {
        var training = held(id);
        var cancelled = training.cancel(today());
        if (cancelled) {
            orders.cancelled(training);
            auditing.note(AuditAct.CHANGED_PROFESSIONAL_TRAINING, id.value());
        }
        return cancelled;
    }

    private ProfessionalTraining held(ProfessionalTrainingId id) {
        return trainings.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
