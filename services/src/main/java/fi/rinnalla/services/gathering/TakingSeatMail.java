package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.services.shared.Errand;
import fi.rinnalla.services.shared.Errand.WhenRefused;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Takes one letter out of the outbox for a while; those that have nothing to say any more are done with. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class TakingSeatMail {
    private static final int LOOKED_AT = 50;

    private final Letters letters;
    private final WritingSeatMail writing;
    private final Clock clock;

    @Inject
    public TakingSeatMail(Letters letters, WritingSeatMail writing, Clock clock) {
        this.letters = letters;
        this.writing = writing;
        this.clock = clock;
    }

    public Optional<Errand> next() {
        var now = clock.instant();
        for (var letter : letters.holdDue(OutboxKind.TO_PARENTS, now, LOOKED_AT)) {
            var mails = writing.about(letter);
            if (!mails.isEmpty()) {
                letter.taken(now);
                return Optional.of(new Errand(List.of(letter.id()), mails, WhenRefused.LET_GO));
            }
            letter.sent(now);
        }
        return Optional.empty();
    }
}
