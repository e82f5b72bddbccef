package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.Strand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** An assignment in a list: closed choices, an organisation and days; no free words. */
public record AssignmentRow(
        AssignmentId id,
        String organisation,
        Strand strand,
        AssignmentState state,
        NextStep next,
        boolean late,
        LocalDate receivedOn,
        LocalDate dueOn,
        Optional<LocalDate> day,
        int coming,
        int partners) {
    static AssignmentRow of(Assignment it, String organisation, LocalDate today) {
        var agreed = it.coming().stream().map(offer -> offer.terms().day()).min(Comparator.naturalOrder());
        return new AssignmentRow(
                it.id(),
                organisation,
                it.wish().strand(),
                it.state(),
                it.next(today),
                it.isLate(today),
                it.receivedOn(),
                it.dueOn(),
                it.held()
                        .map(Held::day)
                        .or(() -> agreed)
                        .or(it::trainingOn)
                        .or(() -> it.wish().wantedOn()),
                it.coming().size(),
                it.wish().partners());
    }
}
