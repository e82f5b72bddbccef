package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.services.access.OpeningOutcome.NotACard;
import fi.rinnalla.services.access.OpeningOutcome.Opened;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens a card by its words or digits. The slow work comes before the tenant's door, so that a crowd of guessers holds no
 * connection; every card that could be one costs the same work, whether it is there or not.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.OPEN_A_CARD)
public class OpeningACard {
    private static final Logger LOG = Logger.getLogger(OpeningACard.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final CardLookups lookups;
    private final Limiter limiter;
    private final BeginningACardSession beginning;
    private final Caller caller;

    @Inject
    public OpeningACard(CardLookups lookups, Limiter limiter, BeginningACardSession beginning, Caller caller) {
        this.lookups = lookups;
        this.limiter = limiter;
        this.beginning = beginning;
        this.caller = caller;
    }

    public OpeningOutcome open(String typed, Knock knock) {
        var reading = CardReading.read(typed);
        return reading instanceof CardReading.NotWords not
                ? new OpeningOutcome.NotWords(not)
                : open(((CardReading.Read) reading).secret(), knock);
    }

    private OpeningOutcome open(CardSecret secret, Knock knock) {
        var door = caller.tenant().value();
        if (limiter.mayPass(door, Gate.CARD, knock.address(), knock.ticket()) instanceof Passage.Later later) {
            return new OpeningOutcome.WaitABit(later);
        }
        try {
            return begin(secret);
        } catch (Busy busy) {
            return new OpeningOutcome.Busy(busy.retryAfter());
        } catch (NotAllowed never) {
            throw never;
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    () -> "a card could not be looked for: " + away.getClass().getName());
            return new OpeningOutcome.Busy(RETRY_AFTER);
        }
    }

    private OpeningOutcome begin(CardSecret secret) {
        var begun = beginning.begin(lookups.of(caller.tenant(), secret));
        if (begun.isEmpty()) {
            limiter.failed(caller.tenant().value(), Gate.CARD);
        }
        return begun.<OpeningOutcome>map(Opened::new).orElseGet(NotACard::new);
    }
}
