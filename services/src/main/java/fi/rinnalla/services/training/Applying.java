package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardAtTheDoor;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Somebody applies to be trained, on a new card or on the one they have. One form is one application, however often it comes.
 * The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.APPLY_FOR_TRAINING)
public class Applying {
    private final WritingDownAnApplication writing;
    private final CardAtTheDoor cards;
    private final Turns turns;

    @Inject
    public Applying(WritingDownAnApplication writing, CardAtTheDoor cards, Turns turns) {
        this.writing = writing;
        this.cards = cards;
        this.turns = turns;
    }

    public ApplyingOutcome apply(ApplicationForm form, Knock knock) {
        var slips = ApplicationCheck.of(form, cards.liesOpen());
        if (!slips.isEmpty()) {
            return new ApplyingOutcome.Refused(slips);
        }
        if (!form.pointedOut() && !TellingDetails.in(form.words()).isEmpty()) {
            return new ApplyingOutcome.PointedOut();
        }
        if (cards.mayPass(form.card(), knock) instanceof Passage.Later later) {
            return new ApplyingOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new ApplyingOutcome.NotNow(busy.retryAfter());
        }
    }

    private ApplyingOutcome keep(ApplicationForm form) {
        var card = cards.secret(form.card(), form.cardWords(), form.formKey());
        return outcome(writing.seen(form).orElseGet(() -> writing.take(form, card.map(cards::lookup))), card);
    }

    private ApplyingOutcome outcome(ApplicationTaken taken, Optional<CardSecret> card) {
        if (taken instanceof ApplicationTaken.NoSuchCard) {
            cards.openedNothing();
        }
        return ApplyingOutcome.of(taken, card);
    }
}
