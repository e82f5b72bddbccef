package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.shared.GoesWithTheCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Takes orders away as their author wants it: the key first, so that nobody reads a word any more, and their form, sent once
 * more, brings nothing back. Whoever was to come is told that it is cancelled; what was done stays as a number.
 */
@Dependent
public class OrdersOnACard implements GoesWithTheCard {
    private final Assignments assignments;
    private final UsedForms usedForms;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public OrdersOnACard(Assignments assignments, UsedForms usedForms, Seals seals, Clock clock) {
        this.assignments = assignments;
        this.usedForms = usedForms;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void goWith(CardId card) {
        assignments.of(card).forEach(this::forget);
    }

    void forget(Assignment it) {
        var today = Helsinki.day(clock.instant());
        it.key().ifPresent(seals::destroy);
        it.forget(CancelledBy.ORDERER, today);
        usedForms.add(UsedForm.of(it.formKey(), today));
    }
}
