package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.services.presence.AmendingAVisit;
import fi.rinnalla.web.presence.tally.TallyPage.Marked;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The mark made last, for as long as it may be taken back. The database does not know when it was made; the slip does, which
 * travels with the page and is signed as our forms' keys are.
 */
@Dependent
public class Marks {
    static final Duration MAY_BE_UNDONE = Duration.ofMinutes(10);

    private final FormKeys keys;
    private final AmendingAVisit amending;
    private final Clock clock;

    @Inject
    public Marks(FormKeys keys, AmendingAVisit amending, Clock clock) {
        this.keys = keys;
        this.amending = amending;
        this.clock = clock;
    }

    /** Where the page of this mark lies: its address, without the place and the day. */
    String address(VisitId id) {
        return "&kaynti=" + id.value() + "&hetki=" + keys.fresh();
    }

    /** Empty for none, for one that is not ours, and after its ten minutes. */
    Optional<Marked> of(String visit, String slip) {
        return at(slip).flatMap(moment -> Typed.id(visit == null ? "" : visit)
                .map(VisitId::new)
                .map(it -> new Marked(it, amending.kindOf(it), moment, slip)));
    }

    boolean isFresh(String slip) {
        return at(slip).isPresent();
    }

    private Optional<Instant> at(String slip) {
        return Optional.ofNullable(slip)
                .filter(it -> !it.isEmpty())
                .flatMap(keys::bornAt)
                .filter(it -> clock.instant().isBefore(it.plus(MAY_BE_UNDONE)));
    }
}
