package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.TellingTimes;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Owes a letter to those who asked, in the transaction of the change. The letter knows how things stood before; when its time
 * comes it tells how they stand then, and nothing where all was taken back. One that has not left yet tells of later changes too.
 */
@Dependent
public class TellingOfChanges {
    private final Letters letters;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    public TellingOfChanges(Letters letters, Contacts contacts, Clock clock) {
        this.letters = letters;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @param group held, so that no letter leaves between this change and the next */
    void of(Gathering group, SessionId session, Runnable change) {
        var before = group.session(session).asItStands();
        change.run();
        if (!group.session(session).asItStands().equals(before) && somebodyWaits(group, session)) {
            var now = clock.instant();
            letters.add(Letter.leaving(
                    TellingTimes.afterChange(now), session.value(), OutboxKind.MEETING_CHANGED, before, now));
        }
    }

    private boolean somebodyWaits(Gathering group, SessionId session) {
        return !contacts.in(group.id()).isEmpty() && !letters.anyUntried(OutboxKind.MEETING_CHANGED, session.value());
    }
}
