package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Links that are too old go; and half a year after a meeting what members left for it goes, key first. Minutes stay. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingOldMeetings implements HouseJob {
    private static final int AT_ONCE = 50;

    private final GroupMeetings meetings;
    private final MeetingLinks links;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingOldMeetings(
            GroupMeetings meetings, MeetingLinks links, Seals seals, Auditing auditing, Clock clock) {
        this.meetings = meetings;
        this.links = links;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var late = links.expiredBefore(today, AT_ONCE);
        late.forEach(links::remove);
        var old = meetings.withWordsBefore(Retention.MEETING_WORDS.goesBefore(today), AT_ONCE);
        old.forEach(this::forget);
        return late.size() + old.size();
    }

    private void forget(GroupMeeting it) {
        seals.destroy(it.key());
        it.forgetWords();
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }
}
