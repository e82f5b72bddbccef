package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.gathering.TakingOutcome.NotNow;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import fi.rinnalla.services.gathering.TakingOutcome.Slipped;
import fi.rinnalla.services.gathering.TakingOutcome.Taken;
import fi.rinnalla.services.gathering.TakingOutcome.WaitABit;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * A parent takes a seat under a name of their choosing, on a new card or on the one they have. One form is one seat,
 * however often it comes. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.TAKE_A_SEAT)
public class TakingASeat {
    private final WritingDownASeat writing;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Limiter limiter;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public TakingASeat(
            WritingDownASeat writing,
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

    public TakingOutcome take(SeatForm form, Knock knock) {
        var slip = SeatCheck.of(form, caller.holdsCard());
        if (slip.isPresent()) {
            return new Slipped(slip.get());
        }
        if (limiter.mayPass(door(), gate(form), knock.address(), knock.ticket()) instanceof Passage.Later later) {
            return new WaitABit(later);
        }
        try {
            return turns.inTurn(form.formKey(), () -> keep(form));
        } catch (Busy busy) {
            return new NotNow(busy.retryAfter());
        }
    }

    private TakingOutcome keep(SeatForm form) {
        var card = card(form);
        var taken =
                writing.seen(form).orElseGet(() -> writing.take(form, card.map(it -> lookups.of(caller.tenant(), it))));
        if (taken instanceof SeatTaken.Kept kept) {
            var shown = kept.news() == CardNews.SHOW ? card : Optional.<CardSecret>empty();
            return new Taken(kept.state(), kept.before(), kept.again(), kept.news(), shown);
        }
        if (taken instanceof SeatTaken.Refused refused) {
            return new TakingOutcome.Refused(refused.why());
        }
        limiter.failed(door(), Gate.CARD);
        return new Slipped(Slip.CARD_UNKNOWN);
    }

    private Optional<CardSecret> card(SeatForm form) {
        if (form.card() == CardWish.NEW) {
            return Optional.of(making.from(caller.tenant(), form.formKey().bytes()));
        }
        return SeatCheck.needsWords(form, caller.holdsCard())
                ? Optional.of(((CardReading.Read) CardReading.read(form.cardWords())).secret())
                : Optional.empty();
    }

    /** Typing a card's words here is knocking at the same gate as opening it. */
    private static Gate gate(SeatForm form) {
        return form.card() == CardWish.HELD ? Gate.CARD : Gate.ANONYMOUS_POST;
    }

    private UUID door() {
        return caller.tenant().value();
    }
}
