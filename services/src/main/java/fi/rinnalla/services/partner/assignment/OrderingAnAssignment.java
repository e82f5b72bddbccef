package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardAtTheDoor;
import fi.rinnalla.services.partner.assignment.OrderSlip.Part;
import fi.rinnalla.services.partner.assignment.OrderSlip.Reason;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A professional orders an experience partner, without an account: on a new card or on the one they have. One form is one
 * order, however often it comes. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.ORDER_ASSIGNMENTS)
public class OrderingAnAssignment {
    private final WritingDownAnOrder writing;
    private final CardAtTheDoor cards;
    private final Turns turns;
    private final Clock clock;

    @Inject
    public OrderingAnAssignment(WritingDownAnOrder writing, CardAtTheDoor cards, Turns turns, Clock clock) {
        this.writing = writing;
        this.cards = cards;
        this.turns = turns;
        this.clock = clock;
    }

    public OrderingOutcome order(OrderForm form, Knock knock) {
        var slips = OrderCheck.of(form, cards.liesOpen(), Helsinki.day(clock.instant()));
        if (!slips.isEmpty()) {
            return new OrderingOutcome.Refused(slips);
        }
        if (!form.pointedOut() && OrderCheck.tellsOfSomebody(form)) {
            return new OrderingOutcome.PointedOut();
        }
        if (cards.mayPass(form.card(), knock) instanceof Passage.Later later) {
            return new OrderingOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new OrderingOutcome.NotNow(busy.retryAfter());
        }
    }

    private OrderingOutcome keep(OrderForm form) {
        var card = cards.secret(form.card(), form.cardWords(), form.formKey());
        var taken = writing.seen(form).orElseGet(() -> writing.take(form, card.map(cards::lookup)));
        if (taken instanceof OrderTaken.Kept kept) {
            return OrderingOutcome.Ordered.of(kept, card);
        }
        if (taken instanceof OrderTaken.Different) {
            return new OrderingOutcome.Different();
        }
        if (taken instanceof OrderTaken.Deleted) {
            return new OrderingOutcome.Deleted();
        }
        cards.openedNothing();
        return new OrderingOutcome.Refused(List.of(new OrderSlip(Part.CARD, Reason.CARD_UNKNOWN)));
    }
}
