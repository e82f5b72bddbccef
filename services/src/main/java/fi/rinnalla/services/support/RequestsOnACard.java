package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.GoesWithTheCard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes requests away as their author wants it: the key first, and their form, sent once more, brings nothing back. */
@Dependent
public class RequestsOnACard implements GoesWithTheCard {
    private final SupportRequests requests;
    private final PartingWays parting;
    private final UsedForms usedForms;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public RequestsOnACard(
            SupportRequests requests, PartingWays parting, UsedForms usedForms, Seals seals, Clock clock) {
        this.requests = requests;
        this.parting = parting;
        this.usedForms = usedForms;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public void goWith(CardId card) {
        requests.of(card).forEach(this::forget);
    }

    void forget(SupportRequest it) {
        parting.withTheRequest(it);
        seals.destroy(it.key());
        requests.remove(it);
        usedForms.add(UsedForm.of(it.formKey(), Helsinki.day(clock.instant())));
    }
}
