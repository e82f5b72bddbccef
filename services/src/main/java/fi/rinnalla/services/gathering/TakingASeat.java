package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardAtTheDoor;
import fi.rinnalla.services.gathering.TakingOutcome.NotNow;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import fi.rinnalla.services.gathering.TakingOutcome.Slipped;
import fi.rinnalla.services.gathering.TakingOutcome.Taken;
import fi.rinnalla.services.gathering.TakingOutcome.WaitABit;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A parent takes a seat under a name of their choosing, on a new card or on the one they have. One form is one seat,
 * however often it comes. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.TAKE_A_SEAT)
public class TakingASeat {
    private final WritingDownASeat writing;
    private final CardAtTheDoor cards;
    private final Turns turns;

    @Inject
    public TakingASeat(WritingDownASeat writing, CardAtTheDoor cards, Turns turns) {
        this.writing = writing;
        this.cards = cards;
        this.turns = turns;
    }

    public TakingOutcome take(SeatForm form, Knock knock) {
        var slip = SeatCheck.of(form, cards.liesOpen());
        if (slip.isPresent()) {
            return new Slipped(slip.get());
        }
        if (cards.mayPass(form.card(), knock) instanceof Passage.Later later) {
            return new WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new NotNow(busy.retryAfter());
        }
    }

    private TakingOutcome keep(SeatForm form) {
        var card = cards.secret(form.card(), form.cardWords(), form.formKey());
        var taken = writing.seen(form).orElseGet(() -> writing.take(form, card.map(cards::lookup)));
        if (taken instanceof SeatTaken.Kept kept) {
            var shown = kept.news() == CardNews.SHOW ? card : Optional.<CardSecret>empty();
            return new Taken(kept.state(), kept.before(), kept.again(), kept.news(), shown);
        }
        if (taken instanceof SeatTaken.Refused refused) {
            return new TakingOutcome.Refused(refused.why());
        }
        cards.openedNothing();
        return new Slipped(Slip.CARD_UNKNOWN);
    }
}
