package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

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
    private final Clock clock;

    @Inject
    public Promising(Promises promises, Readers readers, Clock clock) {
        this.promises = promises;
        this.readers = readers;
        this.clock = clock;
    }

    public Promise forFeedback() {
        var reading = readers.of(FEEDBACK);
        var months = Retention.FEEDBACK.months();
        var today = Helsinki.day(clock.instant());
        return promises.current(FEEDBACK)
                .map(it -> it.next(reading, months, today).map(this::make).orElse(it))
                .orElseGet(() -> make(Promise.first(FEEDBACK, reading, months, today)));
    }

    private Promise make(Promise promise) {
        promises.add(promise);
        return promise;
    }
}
