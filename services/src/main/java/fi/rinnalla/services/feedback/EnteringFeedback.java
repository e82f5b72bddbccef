package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.UrgentWords;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.GivingOutcome.Different;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import fi.rinnalla.services.feedback.GivingOutcome.Refused;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A worker writes down what somebody said, or put on paper: the same form, the same promise, the same debt. A card is made
 * for handing over; the slow work for it is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.ENTER_FEEDBACK)
public class EnteringFeedback {
    private final KeepingAnEntry keeping;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public EnteringFeedback(
            KeepingAnEntry keeping, CardMaking making, CardLookups lookups, Turns turns, Caller caller) {
        this.keeping = keeping;
        this.making = making;
        this.lookups = lookups;
        this.turns = turns;
        this.caller = caller;
    }

    /** @param day on which it was said or written */
    public GivingOutcome enter(FilledForm form, LocalDate day) {
        if (!form.source().enteredByStaff() || form.card() == CardWish.HELD) {
            throw new IllegalArgumentException("not a form of the staff");
        }
        var slips = FormCheck.of(form, false);
        return slips.isEmpty() ? turns.inTurn(form.formKey(), () -> keep(form, day)) : new Refused(slips);
    }

    private GivingOutcome keep(FilledForm form, LocalDate day) {
        var card = Optional.of(form)
                .filter(it -> it.card() == CardWish.NEW)
                .map(it -> making.from(caller.tenant(), it.formKey().bytes()));
        var taken = keeping.take(form, card.map(it -> lookups.of(caller.tenant(), it)), day);
        return taken instanceof TakenIn.Kept kept ? given(kept, form, card) : new Different();
    }

    private static Given given(TakenIn.Kept kept, FilledForm form, Optional<CardSecret> card) {
        var shown = kept.news() == CardNews.SHOW ? card : Optional.<CardSecret>empty();
        return new Given(kept.dueOn(), kept.again(), kept.news(), shown, UrgentWords.areIn(form.words()));
    }
}
