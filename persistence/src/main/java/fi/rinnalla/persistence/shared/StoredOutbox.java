package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.Outbox;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.PostRound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Posting is one row more in the running transaction: without it, nothing leaves; with it, nothing is forgotten. */
@Dependent
public class StoredOutbox implements Outbox {
    private final Letters letters;
    private final PostRound round;
    private final Clock clock;

    @Inject
    public StoredOutbox(Letters letters, PostRound round, Clock clock) {
        this.letters = letters;
        this.round = round;
        this.clock = clock;
    }

    @Override
    public void post(OutboxKind kind, UUID about) {
        letters.add(Letter.about(about, kind, clock.instant(), round));
    }
}
