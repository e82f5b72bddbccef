package fi.rinnalla.services.shared;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;

/** Writes down what became of letters: gone, or to be tried again. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class NotingMail {
    private final Letters letters;
    private final Clock clock;

    @Inject
    public NotingMail(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    public void sent(Errand errand) {
        each(errand, it -> it.sent(clock.instant()));
    }

    public void failed(Errand errand) {
        each(errand, it -> it.failed(clock.instant()));
    }

    public void givenUp(Errand errand) {
        each(errand, it -> it.giveUp(clock.instant()));
    }

    private void each(Errand errand, Consumer<Letter> what) {
        errand.letters().forEach(id -> letters.hold(id).ifPresent(what));
    }
}
