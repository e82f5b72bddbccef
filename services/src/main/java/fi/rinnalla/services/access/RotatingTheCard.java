package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** New words for the card that lies open; from then on the old ones open nothing. A retry shows the same new words. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.CHANGE_OWN_CARD)
public class RotatingTheCard {
    private final CardMaking making;
    private final CardLookups lookups;
    private final ChangingTheWords changing;
    private final Turns turns;
    private final Caller caller;

    @Inject
    public RotatingTheCard(
            CardMaking making, CardLookups lookups, ChangingTheWords changing, Turns turns, Caller caller) {
        this.making = making;
        this.lookups = lookups;
        this.changing = changing;
        this.turns = turns;
        this.caller = caller;
    }

    /**
     * @param here the session that asks; all others of this card end
     * @return the new words; empty where this form has shown them a while ago
     * @throws fi.rinnalla.domain.shared.Busy where too many wait already; the old words still hold then
     */
    public Optional<CardSecret> rotate(Digest formKey, Token here) {
        var secret = making.from(caller.tenant(), formKey.bytes());
        return turns.inTurn(formKey, () -> {
            var lookup = lookups.of(caller.tenant(), secret);
            return changing.change(formKey, lookup, here) == CardNews.SHOW ? Optional.of(secret) : Optional.empty();
        });
    }
}
