package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * A worker writes down what somebody asks for on the phone or at a place, and reads the words of the new card aloud. The slow
 * work for it is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.ENTER_REQUESTS)
public class EnteringARequest {
    private final KeepingAnEnteredRequest keeping;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public EnteringARequest(
            KeepingAnEnteredRequest keeping, CardMaking making, CardLookups lookups, Turns turns, Caller caller) {
        this.keeping = keeping;
        this.making = making;
        this.lookups = lookups;
        this.turns = turns;
        this.caller = caller;
    }

    public AskingOutcome enter(RequestForm form) {
        if (!form.source().enteredByStaff() || form.card() != CardWish.NEW) {
            throw new IllegalArgumentException("not a form of the staff");
        }
        var slips = RequestCheck.of(form, false);
        return slips.isEmpty() ? turns.inTurn(form.formKey(), () -> keep(form)) : new AskingOutcome.Refused(slips);
    }

    private AskingOutcome keep(RequestForm form) {
        var card = making.from(caller.tenant(), form.formKey().bytes());
        var taken = keeping.take(form, lookups.of(caller.tenant(), card));
        if (taken instanceof RequestTaken.Kept kept) {
            return AskingOutcome.Asked.of(kept, form, Optional.of(card));
        }
        return taken instanceof RequestTaken.Different ? new AskingOutcome.Different() : new AskingOutcome.Deleted();
    }
}
