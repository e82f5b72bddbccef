package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import fi.rinnalla.services.training.ApplicationSlip.Part;
import fi.rinnalla.services.training.ApplicationSlip.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody applies to be trained, on a new card or on the one they have. One form is one application, however often it comes.
 * The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.APPLY_FOR_TRAINING)
public class Applying {
    private final WritingDownAnApplication writing;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Limiter limiter;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public Applying(
            WritingDownAnApplication writing,
            CardMaking making,
            CardLookups lookups,
            Limiter limiter,
            Turns turns,
            Caller caller) {
        this.writing = writing;
        this.making = making;
        this.lookups = lookups;
        this.limiter = limiter;
        this.turns = turns;
        this.caller = caller;
    }

    public ApplyingOutcome apply(ApplicationForm form, Knock knock) {
        var slips = ApplicationCheck.of(form, caller.holdsCard());
        if (!slips.isEmpty()) {
            return new ApplyingOutcome.Refused(slips);
        }
        if (!form.pointedOut() && !TellingDetails.in(form.words()).isEmpty()) {
            return new ApplyingOutcome.PointedOut();
        }
        if (limiter.mayPass(door(), gate(form), knock.address(), knock.ticket()) instanceof Passage.Later later) {
            return new ApplyingOutcome.WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new ApplyingOutcome.NotNow(busy.retryAfter());
        }
    }

    private ApplyingOutcome keep(ApplicationForm form) {
        var card = card(form);
        var words = card.map(it -> lookups.of(caller.tenant(), it));
        var taken = writing.seen(form).orElseGet(() -> writing.take(form, words));
        if (taken instanceof ApplicationTaken.Kept kept) {
            return ApplyingOutcome.Done.of(kept, card);
        }
        if (taken instanceof ApplicationTaken.Different) {
            return new ApplyingOutcome.Different();
        }
        if (taken instanceof ApplicationTaken.Deleted) {
            return new ApplyingOutcome.Deleted();
        }
        if (taken instanceof ApplicationTaken.NoCall) {
            return new ApplyingOutcome.NoCall();
        }
        limiter.failed(door(), Gate.CARD);
        return new ApplyingOutcome.Refused(List.of(new ApplicationSlip(Part.CARD, Reason.CARD_UNKNOWN)));
    }

    private Optional<CardSecret> card(ApplicationForm form) {
        if (form.card() == CardWish.NEW) {
            return Optional.of(making.from(caller.tenant(), form.formKey().bytes()));
        }
        return ApplicationCheck.needsWords(form, caller.holdsCard())
                ? Optional.of(((CardReading.Read) CardReading.read(form.cardWords())).secret())
                : Optional.empty();
    }

    /** Typing a card's words here is knocking at the same gate as opening it. */
    private static Gate gate(ApplicationForm form) {
        return form.card() == CardWish.HELD ? Gate.CARD : Gate.ANONYMOUS_POST;
    }

    private UUID door() {
        return caller.tenant().value();
    }
}
