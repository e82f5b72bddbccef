package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** One meeting more for a series that stands. Those who asked to be told are, a little later. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class AddingAMeeting {
    private final Gatherings gatherings;
    private final TellingOfChanges telling;
    private final PromisingCalls calls;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public AddingAMeeting(
            Gatherings gatherings, TellingOfChanges telling, PromisingCalls calls, Auditing auditing, Clock clock) {
        this.gatherings = gatherings;
        this.telling = telling;
        this.calls = calls;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Twice is once. Empty where the group does not go on, or the meeting would be in the past. */
    public Optional<SessionId> add(GatheringId id, Meeting meeting) {
        var group = held(id);
        return Optional.of(group)
                .filter(it -> it.timetable().mayMeetAlso(meeting, clock.instant()))
                .map(it -> add(it, meeting));
    }

    private SessionId add(Gathering group, Meeting meeting) {
        var wanted = new SessionId(Uuid7.at(clock.instant()));
        var session = group.timetable().meetsAlso(wanted, meeting, clock.instant());
        if (session.id().equals(wanted)) {
            telling.ofNew(group, session);
            auditing.note(AuditAct.ADDED_SESSION, wanted.value());
        }
        return session.id();
    }

    /** As long as nobody can have heard of it, it was never there; after that it is cancelled, and those who asked are told. */
    public void takeBack(GatheringId id, SessionId session) {
        var group = held(id);
        if (group.sessions().stream().noneMatch(it -> it.id().equals(session))) {
            return;
        }
        if (group.session(session).isBrandNew(clock.instant()) && calls.noneMade(group, session)) {
            calls.noneAbout(group, session);
            group.timetable().doesNotMeetAlso(session, clock.instant());
            auditing.note(AuditAct.TOOK_BACK_SESSION, session.value());
        } else if (group.session(session).wasAdded() && !group.session(session).hasBegun(clock.instant())) {
            telling.of(group, session, () -> group.timetable().cancel(session, Map.of()));
            auditing.note(AuditAct.CANCELLED_SESSION, session.value());
        }
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
