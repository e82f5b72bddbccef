package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
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
 * A trainer writes down an application while talking on the phone: on a new card, whose words are read aloud, or on the one
 * whose words the applicant reads aloud. The slow work for a card is done before the tenant's door.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class EnteringAnApplication {
    private final KeepingAnEnteredApplication keeping;
    private final CardMaking making;
    private final CardLookups lookups;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public EnteringAnApplication(
            KeepingAnEnteredApplication keeping, CardMaking making, CardLookups lookups, Turns turns, Caller caller) {
        this.keeping = keeping;
        this.making = making;
        this.lookups = lookups;
        this.turns = turns;
        this.caller = caller;
    }

    public ApplyingOutcome enter(ApplicationForm form) {
        var slips = ApplicationCheck.of(form, false);
        return slips.isEmpty() ? turns.inTurn(form.formKey(), () -> keep(form)) : new ApplyingOutcome.Refused(slips);
    }

    private ApplyingOutcome keep(ApplicationForm form) {
        var card = card(form);
        return ApplyingOutcome.of(keeping.take(form, lookups.of(caller.tenant(), card)), Optional.of(card));
    }

    private CardSecret card(ApplicationForm form) {
        return form.card() == CardWish.NEW
                ? making.from(caller.tenant(), form.formKey().bytes())
                : ((CardReading.Read) CardReading.read(form.cardWords())).secret();
    }
}
