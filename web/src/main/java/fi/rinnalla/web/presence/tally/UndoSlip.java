package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.UndoTime;
import fi.rinnalla.web.shared.FormKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Says when something was made: signed, travelling with the page, stored nowhere. */
@Dependent
public class UndoSlip {
    private final FormKeys keys;
    private final Clock clock;

    @Inject
    public UndoSlip(FormKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** For something that has just been made. */
    public String slip() {
        return keys.fresh();
    }

    /** Empty for no slip, for one that is not ours, and after its ten minutes. */
    public Optional<Instant> madeAt(String slip) {
        return Optional.ofNullable(slip)
                .filter(it -> !it.isEmpty())
                .flatMap(keys::bornAt)
                .filter(it -> UndoTime.holds(it, clock.instant()));
    }
}
