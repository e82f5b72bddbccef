package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When those of an event or a group meet: meetings that are planned, added, moved, called off, and counted afterwards. */
public final class Timetable {
    private final Gathering gathering;
    private final List<GatheringSession> sessions;

    Timetable(Gathering gathering, List<GatheringSession> sessions) {
        this.gathering = gathering;
        this.sessions = sessions;
    }

    public void meets(SessionId session, Meeting meeting) {
        sessions.add(GatheringSession.of(session.value(), gathering, meeting));
    }

    /** One more where the same people come again, while something lies ahead: what is over, and asked about, does not begin anew. */
    public boolean mayMeetAlso(Meeting meeting, Instant now) {
        return gathering.kind() == GatheringKind.GROUP && next(now).isPresent() && now.isBefore(meeting.begin());
    }

    /** The same meeting is added once. Brings the one that stands. */
    public GatheringSession meetsAlso(SessionId id, Meeting meeting, Instant now) {
        if (!mayMeetAlso(meeting, now)) {
            throw new IllegalArgumentException("a group that goes on, and a meeting to come");
        }
        return sessions.stream()
                .filter(it -> it.meeting().equals(meeting) && !it.cancelled())
                .findFirst()
                .orElseGet(() -> {
                    sessions.add(GatheringSession.added(id.value(), gathering, meeting, now));
                    return session(id);
                });
    }

    /** As if it had never been added. */
    public void doesNotMeetAlso(SessionId session, Instant now) {
        if (!session(session).isBrandNew(now)) {
            throw new IllegalArgumentException("somebody may know of it");
        }
        sessions.removeIf(it -> it.id().equals(session));
    }

    public void tick(SessionId session, Set<String> done) {
        session(session).tick(done);
    }

    public void cancel(SessionId session, Map<Language, String> why) {
        session(session).cancel(why);
    }

    public void takeUpAgain(SessionId session) {
        session(session).takeUpAgain();
    }

    public void move(SessionId session, Meeting to) {
        session(session).moveTo(to);
    }

    /** Twice is as if nothing had been done. */
    public void moveBack(SessionId session) {
        session(session).past().ifPresent(it -> session(session).moveTo(it));
    }

    public void count(SessionId session, Attendance came) {
        session(session).count(came);
    }

    /** As before somebody counted. */
    public void uncount(SessionId session) {
        session(session).uncount();
    }

    /** Each meeting has a link of its own: who came once does not come for ever. Returns whether it was taken. */
    public boolean linkIs(SessionId session, String link) {
        var mayBe = linkMayBe(session, link);
        if (mayBe) {
            session(session).linkIs(link);
        }
        return mayBe;
    }

    public boolean linkMayBe(SessionId session, String link) {
        return sessions.stream()
                .filter(it -> !it.id().equals(session))
                .noneMatch(it -> it.link().filter(link.strip()::equals).isPresent());
    }

    /** The first meeting that is not over yet. */
    public Optional<GatheringSession> next(Instant now) {
        return all().stream().filter(it -> it.isAhead(now)).findFirst();
    }

    public GatheringSession session(SessionId session) {
        return sessions.stream()
                .filter(it -> it.id().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound(session));
    }

    /** In the order of time. */
    public List<GatheringSession> all() {
        return sessions.stream()
                .sorted(Comparator.comparing(it -> it.meeting().begin()))
                .toList();
    }

    /** Those that take place, in the order of time. */
    public List<GatheringSession> held() {
        return all().stream().filter(it -> !it.cancelled()).toList();
    }

    public LocalDate lastDay() {
        return sessions.stream()
                .map(it -> it.meeting().day())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
