package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderSlip.Part;
import fi.rinnalla.services.partner.assignment.OrderSlip.Reason;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A professional orders an experience partner, without an account: on a new card or on the one they have. One form is one
 * order, however often it comes. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.ORDER_ASSIGNMENTS)
public class OrderingAnAssignment {
    private final WritingDownAnOrder writing;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Limiter limiter;
    private final Turns turns;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public OrderingAnAssignment(
            WritingDownAnOrder writing,
            CardMaking making,
            CardLookups lookups,
            Limiter limiter,
            Turns turns,
            Caller caller,
            Clock clock) {
        this.writing = writing;
        this.making = making;
        this.lookups = lookups;
        this.limiter = limiter;
        this.turns = turns;
        this.caller = caller;
        this.clock = clock;
    }

    public OrderingOutcome order(OrderForm form, Knock knock) {
        var slips = OrderCheck.of(form, caller.holdsCard(), Helsinki.day(clock.instant()));
        if (!slips.isEmpty()) {
            return new OrderingOutcome.Refused(slips);
        }
        if (!form.pointedOut() && !TellingDetails.in(form.hoped()).isEmpty()) {
            return new OrderingOutcome.PointedOut();
        }
        if (limiter.mayPass(door(), gate(form), knock.address(), knock.ticket()) instanceof Passage.Later later) {
            return new OrderingOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new OrderingOutcome.NotNow(busy.retryAfter());
        }
    }

    private OrderingOutcome keep(OrderForm form) {
        var card = card(form);
        var words = card.map(it -> lookups.of(caller.tenant(), it));
        var taken = writing.seen(form).orElseGet(() -> writing.take(form, words));
        if (taken instanceof OrderTaken.Kept kept) {
            return OrderingOutcome.Ordered.of(kept, card);
        }
        if (taken instanceof OrderTaken.Different) {
            return new OrderingOutcome.Different();
        }
        if (taken instanceof OrderTaken.Deleted) {
            return new OrderingOutcome.Deleted();
        }
        limiter.failed(door(), Gate.CARD);
        return new OrderingOutcome.Refused(List.of(new OrderSlip(Part.CARD, Reason.CARD_UNKNOWN)));
    }

    private Optional<CardSecret> card(OrderForm form) {
        if (form.card() == CardWish.NEW) {
            return Optional.of(making.from(caller.tenant(), form.formKey().bytes()));
        }
        return OrderCheck.needsWords(form, caller.holdsCard())
                ? Optional.of(((CardReading.Read) CardReading.read(form.cardWords())).secret())
                : Optional.empty();
    }

    /** Typing a card's words here is knocking at the same gate as opening it. */
    private static Gate gate(OrderForm form) {
        return form.card() == CardWish.HELD ? Gate.CARD : Gate.ANONYMOUS_POST;
    }

    private UUID door() {
        return caller.tenant().value();
    }
}
