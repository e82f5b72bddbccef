package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.shared.WaysBack;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How many came to a meeting, and its link. What stood there before can be brought back. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class NotingMeetings {
    private static final String LINK = "link";

    private final Gatherings gatherings;
    private final WaysBack ways;
    private final Auditing auditing;

    @Inject
    public NotingMeetings(Gatherings gatherings, WaysBack ways, Auditing auditing) {
        this.gatherings = gatherings;
        this.ways = ways;
        this.auditing = auditing;
    }

    /** Who changed what of which meeting last. */
    public Lasts last(GatheringId id) {
        var meetings = gatherings.find(id).orElseThrow(() -> new NotFound(id)).sessions().stream()
                .map(it -> it.id().value())
                .toList();
        return new Lasts(ways.last(PastKind.COUNT, meetings), ways.last(PastKind.LINK, meetings));
    }

    public void count(GatheringId id, SessionId session, Attendance came, Digest form) {
        var group = held(id);
        noteIf(
                ways.change(counted(session), count(group, session), held(came), form, it -> put(group, session, it)),
                session);
    }

    public void countAsBefore(GatheringId id, SessionId session, Digest form) {
        var group = held(id);
        noteIf(ways.takeBack(counted(session), count(group, session), form, it -> put(group, session, it)), session);
    }

    private void noteIf(boolean changed, SessionId session) {
        if (changed) {
            auditing.note(AuditAct.COUNTED_SESSION, session.value());
        }
    }

    private static void put(Gathering group, SessionId session, Held held) {
        if (held.values().isEmpty()) {
            group.timetable().uncount(session);
        } else {
            var cost = Optional.of(held.of("cost")).filter(it -> !it.isEmpty()).map(Integer::valueOf);
            group.timetable()
                    .count(
                            session,
                            new Attendance(
                                    Integer.parseInt(held.of("adults")), Integer.parseInt(held.of("children")), cost));
        }
    }

    private static Held count(Gathering group, SessionId session) {
        return group.session(session).attendance().map(NotingMeetings::held).orElseGet(() -> Held.of());
    }

    private static Held held(Attendance came) {
        return Held.of(
                "adults", String.valueOf(came.adults()),
                "children", String.valueOf(came.children()),
                "cost", came.costCents().map(String::valueOf).orElse(""));
    }

    /** Returns whether it was taken: each meeting has a link of its own. */
    public boolean linkIs(GatheringId id, SessionId session, String link, Digest form) {
        return linkIs(held(id), session, link, form);
    }

    /** Returns whether it was taken: another meeting may have that link by now. */
    public boolean linkAsBefore(GatheringId id, SessionId session, Digest form) {
        var group = held(id);
        return ways.before(linked(session))
                .map(it -> linkIs(group, session, it.of(LINK), form))
                .orElse(true);
    }

    private boolean linkIs(Gathering group, SessionId session, String link, Digest form) {
        var now = Held.of(LINK, group.session(session).link().orElse(""));
        var mayBe = group.timetable().linkMayBe(session, link);
        if (mayBe
                && ways.change(
                        linked(session),
                        now,
                        Held.of(LINK, link.strip()),
                        form,
                        it -> group.timetable().linkIs(session, it.of(LINK)))) {
            auditing.note(AuditAct.GAVE_SESSION_A_LINK, session.value());
        }
        return mayBe;
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private static PastThing counted(SessionId session) {
        return PastThing.of(PastKind.COUNT, session.value());
    }

    private static PastThing linked(SessionId session) {
        return PastThing.of(PastKind.LINK, session.value());
    }

    /**
     * By meeting.
     *
     * @param counts of how many came
     * @param links of the link
     */
    public record Lasts(Map<UUID, LastChange> counts, Map<UUID, LastChange> links) {}
}
