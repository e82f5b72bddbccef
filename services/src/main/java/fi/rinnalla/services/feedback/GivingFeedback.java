package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.UrgentWords;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.GivingOutcome.Different;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import fi.rinnalla.services.feedback.GivingOutcome.NotNow;
import fi.rinnalla.services.feedback.GivingOutcome.Refused;
import fi.rinnalla.services.feedback.Slip.Part;
import fi.rinnalla.services.feedback.Slip.Reason;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A parent gives feedback, with a new card, with the card they have, or with none. Whatever happens on the way (a double
 * click, Back and send, a retry, a connection that breaks after the words were kept), one form is one feedback, and its
 * author gets the same answer. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.GIVE_FEEDBACK)
public class GivingFeedback {
    private static final Logger LOG = Logger.getLogger(GivingFeedback.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    /** A fault that took longer is a database that hangs: asking it again would only make the author wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TakingFeedbackIn taking;
    private final CardAtTheDoor cards;
    private final Turns turns;

    @Inject
    public GivingFeedback(TakingFeedbackIn taking, CardAtTheDoor cards, Turns turns) {
        this.taking = taking;
        this.cards = cards;
        this.turns = turns;
    }

    public GivingOutcome give(FilledForm form, Knock knock) {
        var slips = FormCheck.of(form, cards.liesOpen());
        if (!slips.isEmpty()) {
            return new Refused(slips);
        }
        if (!form.pointedOut() && FormCheck.holdsTellingDetails(form)) {
            return new GivingOutcome.PointedOut();
        }
        if (cards.mayPass(form.card(), knock) instanceof Passage.Later later) {
            return new GivingOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keepAgainstLoss(form));
        } catch (Busy busy) {
            return new NotNow(busy.retryAfter());
        }
    }

    /** After a fault nobody knows whether the words were kept: look once, and if they were not, keep them. */
    private GivingOutcome keepAgainstLoss(FilledForm form) {
        var began = System.nanoTime();
        try {
            return keep(form);
        } catch (Busy | NotAllowed | NotFound planned) {
            throw planned;
        } catch (RuntimeException lost) {
            var quick = System.nanoTime() - began < PATIENCE.toNanos();
            return quick ? keepOnceMore(form) : notNow(lost);
        }
    }

    private GivingOutcome keepOnceMore(FilledForm form) {
        try {
            return keep(form);
        } catch (Busy busy) {
            throw busy;
        } catch (RuntimeException lostAgain) {
            return notNow(lostAgain);
        }
    }

    private static NotNow notNow(RuntimeException lost) {
        LOG.log(
                Level.WARNING,
                () -> "feedback could not be kept: " + lost.getClass().getName());
        return new NotNow(RETRY_AFTER);
    }

    private GivingOutcome keep(FilledForm form) {
        var card = cards.secret(form.card(), form.cardWords(), form.formKey());
        var seen = card.isEmpty() ? Optional.<TakenIn>empty() : taking.seen(form);
        var taken = seen.orElseGet(() -> taking.take(form, card.map(cards::lookup)));
        return outcome(taken, form, card);
    }

    private GivingOutcome outcome(TakenIn taken, FilledForm form, Optional<CardSecret> card) {
        if (taken instanceof TakenIn.Kept kept) {
            var shown = kept.news() == CardNews.SHOW ? card : Optional.<CardSecret>empty();
            return new Given(kept.dueOn(), kept.again(), kept.news(), shown, UrgentWords.areIn(form.words()));
        }
        if (taken instanceof TakenIn.Different) {
            return new Different();
        }
        if (taken instanceof TakenIn.Deleted) {
            return new GivingOutcome.Deleted();
        }
        cards.openedNothing();
        return new Refused(List.of(new Slip(Part.CARD, Reason.CARD_UNKNOWN)));
    }
}
