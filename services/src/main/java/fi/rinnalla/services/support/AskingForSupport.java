package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardAtTheDoor;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import fi.rinnalla.services.support.RequestSlip.Part;
import fi.rinnalla.services.support.RequestSlip.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A parent asks for somebody beside them, on a new card or on the one they have. One form is one request, however often it
 * comes. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.ASK_FOR_SUPPORT)
public class AskingForSupport {
    private final WritingDownARequest writing;
    private final CardAtTheDoor cards;
    private final Turns turns;

    @Inject
    public AskingForSupport(WritingDownARequest writing, CardAtTheDoor cards, Turns turns) {
        this.writing = writing;
        this.cards = cards;
        this.turns = turns;
    }

    public AskingOutcome ask(RequestForm form, Knock knock) {
        var slips = RequestCheck.of(form, cards.liesOpen());
        if (!slips.isEmpty()) {
            return new AskingOutcome.Refused(slips);
        }
        if (!form.pointedOut() && !TellingDetails.in(form.words()).isEmpty()) {
            return new AskingOutcome.PointedOut();
        }
        if (cards.mayPass(form.card(), knock) instanceof Passage.Later later) {
            return new AskingOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new AskingOutcome.NotNow(busy.retryAfter());
        }
    }

    private AskingOutcome keep(RequestForm form) {
        var card = cards.secret(form.card(), form.cardWords(), form.formKey());
        var words = card.map(cards::lookup);
        var taken = writing.seen(form).orElseGet(() -> writing.take(form, words));
        if (taken instanceof RequestTaken.Kept kept) {
            return AskingOutcome.Asked.of(kept, form, card);
        }
        if (taken instanceof RequestTaken.Different) {
            return new AskingOutcome.Different();
        }
        if (taken instanceof RequestTaken.Deleted) {
            return new AskingOutcome.Deleted();
        }
        cards.openedNothing();
        return new AskingOutcome.Refused(List.of(new RequestSlip(Part.CARD, Reason.CARD_UNKNOWN)));
    }
}
