package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Empties the outbox of what is old: sent, given up, or never sent because no mail server was set. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingSentMail implements HouseJob {
    private final Letters letters;
    private final Clock clock;

    @Inject
    public ForgettingSentMail(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public int run() {
        var first = Retention.SENT_MAIL.goesBefore(Helsinki.day(clock.instant()));
        return letters.removeCreatedBefore(first.atStartOfDay(Helsinki.ZONE).toInstant());
    }
}
