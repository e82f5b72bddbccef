package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.gathering.TakingOutcome.Refused;
import fi.rinnalla.services.gathering.TakingOutcome.Slip;
import fi.rinnalla.services.gathering.TakingOutcome.Slipped;
import fi.rinnalla.services.gathering.TakingOutcome.Taken;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A worker takes a seat for somebody on the phone or at the place: on a new card, whose words are read aloud or handed over,
 * or on the one whose words that person reads aloud. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class EnteringASeat {
    private final KeepingAnEnteredSeat keeping;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public EnteringASeat(
            KeepingAnEnteredSeat keeping, CardMaking making, CardLookups lookups, Turns turns, Caller caller) {
        this.keeping = keeping;
        this.making = making;
        this.lookups = lookups;
        this.turns = turns;
        this.caller = caller;
    }

    public TakingOutcome enter(SeatForm form) {
        return SeatCheck.of(form, false)
                .<TakingOutcome>map(Slipped::new)
                .orElseGet(() -> turns.inTurn(form.formKey(), () -> keep(form)));
    }

    private TakingOutcome keep(SeatForm form) {
        var card = card(form);
        var taken = keeping.seen(form).orElseGet(() -> keeping.take(form, lookups.of(caller.tenant(), card)));
        if (taken instanceof SeatTaken.Kept kept) {
            var shown = Optional.of(card).filter(it -> kept.news() == CardNews.SHOW);
            return new Taken(kept.state(), kept.before(), kept.again(), kept.news(), shown);
        }
        return taken instanceof SeatTaken.Refused refused ? new Refused(refused.why()) : new Slipped(Slip.CARD_UNKNOWN);
    }

    private CardSecret card(SeatForm form) {
        return form.card() == CardWish.NEW
                ? making.from(caller.tenant(), form.formKey().bytes())
                : ((CardReading.Read) CardReading.read(form.cardWords())).secret();
    }
}
