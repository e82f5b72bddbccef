package fi.rinnalla.web.presence.tally;

import fi.rinnalla.web.shared.FormKeys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long something may be taken back: ten minutes, told by a slip that travels with the page and is stored nowhere. */
@Dependent
public class UndoTime {
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final FormKeys keys;
    private final Clock clock;

    @Inject
    public UndoTime(FormKeys keys, Clock clock) {
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
                .filter(it -> clock.instant().isBefore(it.plus(LASTS)));
    }
}
