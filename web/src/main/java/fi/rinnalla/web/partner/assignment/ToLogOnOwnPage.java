package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.partner.LoggingAssignments;
import fi.rinnalla.web.access.OnOwnPage;
import fi.rinnalla.web.shared.Chrome;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Assignments that are done and not in the log yet. */
@Dependent
class ToLogOnOwnPage implements OnOwnPage {
    @Inject
    private LoggingAssignments logging;

    @Override
    public Turn turn() {
        return Turn.ELSEWHERE;
    }

    @Override
    public Optional<Part> part(Chrome chrome) {
        return Optional.of(logging.waiting().size())
                .filter(n -> n > 0)
                .map(n -> new WaitingPart(chrome, n, "", "assignment.log", "assignment.log.own", "assignment.log.go"))
                .map(it -> new Part(WaitingPart.TEMPLATE, it));
    }
}
