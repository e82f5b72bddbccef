package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * A worker writes down what a professional orders by phone or by mail, and hands the words of the new card on. The slow work
 * for it is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
public class EnteringAnOrder {
    private final KeepingAnEnteredOrder keeping;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Turns turns;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public EnteringAnOrder(
            KeepingAnEnteredOrder keeping,
            CardMaking making,
            CardLookups lookups,
            Turns turns,
            Caller caller,
            Clock clock) {
        this.keeping = keeping;
        this.making = making;
        this.lookups = lookups;
        this.turns = turns;
        this.caller = caller;
        this.clock = clock;
    }

    public OrderingOutcome enter(OrderForm form) {
        if (!form.source().enteredByStaff() || form.card() != CardWish.NEW) {
            throw new IllegalArgumentException("not a form of the staff");
        }
        var slips = OrderCheck.of(form, false, Helsinki.day(clock.instant()));
        return slips.isEmpty() ? turns.inTurn(form.formKey(), () -> keep(form)) : new OrderingOutcome.Refused(slips);
    }

    private OrderingOutcome keep(OrderForm form) {
        var card = making.from(caller.tenant(), form.formKey().bytes());
        var taken = keeping.take(form, lookups.of(caller.tenant(), card));
        if (taken instanceof OrderTaken.Kept kept) {
            return OrderingOutcome.Ordered.of(kept, Optional.of(card));
        }
        return taken instanceof OrderTaken.Different ? new OrderingOutcome.Different() : new OrderingOutcome.Deleted();
    }
}
