package fi.rinnalla.services.training.professional;

import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.services.privacy.Auditing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Tells an order what becomes of the training that answers it, so that neither has to be told twice. */
@Dependent
public class TeachingAnOrder {
    private final Assignments assignments;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public TeachingAnOrder(Assignments assignments, Auditing auditing, Clock clock) {
        this.assignments = assignments;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Returns whether it could be answered: it asks for teaching, is still to come, and no other training answers it. */
    boolean answers(AssignmentId order, LocalDate day) {
        return assignments
                .hold(order)
                .filter(it -> it.trainingOn().isEmpty())
                .filter(it -> moved(it, held -> held.isTaughtOn(day, today())))
                .isPresent();
    }

    void moved(ProfessionalTraining training) {
        var day = training.plan().day();
        training.order().ifPresent(id -> tell(id, it -> it.isTaughtOn(day, today())));
    }

    void cancelled(ProfessionalTraining training) {
        training.order().ifPresent(id -> tell(id, it -> it.isNotTaught(today())));
    }

    void held(ProfessionalTraining training, Attended attended) {
        var plan = training.plan();
        training.order()
                .ifPresent(id -> tell(id, it -> it.wasTaught(plan.day(), plan.minutes(), attended.present(), today())));
    }

    private void tell(AssignmentId id, Predicate<Assignment> what) {
        assignments.hold(id).ifPresent(it -> moved(it, what));
    }

    private boolean moved(Assignment it, Predicate<Assignment> what) {
        var done = what.test(it);
        if (done) {
            auditing.note(AuditAct.MOVED_ASSIGNMENT, it.id().value());
        }
        return done;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
