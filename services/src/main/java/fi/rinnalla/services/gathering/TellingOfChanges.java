package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.TellingTimes;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Owes a letter, or a call, to those who asked, in the transaction of the change. The letter knows how things stood before; when
 * its time comes it tells how they stand then, and nothing where all was taken back. One that has not left yet tells of later
 * changes too.
 */
@Dependent
public class TellingOfChanges {
    private final Letters letters;
    private final Contacts contacts;
    private final PromisingCalls calls;
    private final Clock clock;

    @Inject
    public TellingOfChanges(Letters letters, Contacts contacts, PromisingCalls calls, Clock clock) {
        this.letters = letters;
        this.contacts = contacts;
        this.calls = calls;
        this.clock = clock;
    }

    /** @param group held, so that no letter leaves between this change and the next */
    void of(Gathering group, SessionId session, Runnable change) {
        var before = group.session(session).asItStands();
        var wasOn = group.session(session).meeting();
        change.run();
        if (!group.session(session).asItStands().equals(before)) {
            calls.ofChange(group, group.session(session), before, wasOn);
            write(group, session, before);
        }
    }

    /** One that was not there before. */
    void ofNew(Gathering group, GatheringSession session) {
        calls.ofChange(group, session, SeatNews.NOT_THERE, session.meeting());
        write(group, session.id(), SeatNews.NOT_THERE);
    }

    private void write(Gathering group, SessionId session, String before) {
        if (somebodyWaits(group, session)) {
            var now = clock.instant();
            letters.add(Letter.leaving(
                    TellingTimes.afterChange(now), session.value(), OutboxKind.MEETING_CHANGED, before, now));
        }
    }

    private boolean somebodyWaits(Gathering group, SessionId session) {
        return contacts.in(group.id()).stream().anyMatch(it -> it.isToldBy(ToldBy.MAIL))
                && !letters.anyUntried(OutboxKind.MEETING_CHANGED, session.value());
    }
}
