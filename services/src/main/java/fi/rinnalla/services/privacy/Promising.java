package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * What is promised beside a form today. Where other roles read now, or words are kept for another time, that is a new
 * promise; what was written before stays under the one its author saw.
 */
@Dependent
public class Promising {
    /** The kind of promise beside the feedback form. */
    public static final String FEEDBACK = "feedback";

    private final Promises promises;
    private final Readers readers;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    public Promising(Promises promises, Readers readers, Tenants tenants, Clock clock) {
        this.promises = promises;
        this.readers = readers;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Where it has to be made, the first of those who ask at once makes it, and the others find it. */
    public Promise forFeedback() {
        return promises.current(FEEDBACK)
                .filter(it -> after(Optional.of(it)).isEmpty())
                .orElseGet(() -> {
                    var newest = promises.holdCurrent(FEEDBACK);
                    return after(newest).map(this::make).or(() -> newest).orElseThrow();
                });
    }

    /** What has to be promised after that one; empty where it still says the truth. */
    private Optional<Promise> after(Optional<Promise> newest) {
        var reading = readers.of(FEEDBACK);
        var months = tenants.current().keeping().feedbackMonths();
        var today = Helsinki.day(clock.instant());
        return newest.map(it -> it.next(reading, months, today))
                .orElseGet(() -> Optional.of(Promise.first(FEEDBACK, reading, months, today)));
    }

    private Promise make(Promise promise) {
        promises.add(promise);
        return promise;
    }
}
