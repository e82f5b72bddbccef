package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.Roster;
import fi.rinnalla.domain.presence.RosterTurn;
import fi.rinnalla.domain.presence.RosterTurnId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says who is there on which day, and who stands in. Who was taken off can be put back. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class KeepingTheRoster {
    private static final int WEEK = 7;

    private final EveryDoor doors;
    private final Roster roster;
    private final OpeningHours openings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingTheRoster(EveryDoor doors, Roster roster, OpeningHours openings, Auditing auditing, Clock clock) {
        this.doors = doors;
        this.roster = roster;
        this.openings = openings;
        this.auditing = auditing;
        this.clock = clock;
    }

    public RosterWeek week(UUID id, LocalDate monday) {
        var door = doors.find(id).door();
        var turns = roster.turns(door, monday, monday.plusDays(WEEK - 1));
        var days = openings.of(door, monday).days(monday, WEEK).stream()
                .map(hours -> new RosterWeek.Day(
                        hours,
                        turns.stream()
                                .filter(it -> it.day().equals(hours.day()))
                                .map(OnDuty::of)
                                .toList()))
                .toList();
        return new RosterWeek(monday, days, taken(door, monday));
    }

    private List<RosterWeek.Taken> taken(DoorId door, LocalDate monday) {
        return roster.removed(door, monday, monday.plusDays(WEEK - 1)).stream()
                .map(it -> new RosterWeek.Taken(it.day(), OnDuty.of(it)))
                .toList();
    }

    /** False where the door is shut on that day. */
    public boolean put(UUID id, TurnWish wish, Digest form) {
        var door = doors.hold(id);
        if (openings.of(door.door(), wish.day()).on(wish.day()).closed()) {
            return false;
        }
        if (roster.turnWith(form).isEmpty()) {
            put(door, wish, form);
        }
        return true;
    }

    private void put(Door door, TurnWish wish, Digest form) {
        var turn =
                RosterTurn.of(Uuid7.at(clock.instant()), door.door(), wish.day(), wish.role(), wish.firstName(), form);
        wish.insteadOf()
                .map(it -> turn(door, it))
                .filter(it -> it.day().equals(wish.day()))
                .ifPresent(it -> it.isTakenBy(turn));
        roster.add(turn);
        auditing.note(AuditAct.CHANGED_HOURS, door.door().value());
    }

    /** Whoever was stood in for is there again. What is gone already stays gone. */
    public void remove(UUID id, UUID turnId) {
        var door = doors.hold(id);
        roster.find(new RosterTurnId(turnId))
                .filter(it -> it.isAt(door.door()) && !it.removed())
                .ifPresent(it -> remove(id, it));
    }

    private void remove(UUID id, RosterTurn turn) {
        turn.standsIn().flatMap(roster::find).ifPresent(RosterTurn::isTakenByNobody);
        turn.isRemoved();
        auditing.note(AuditAct.CHANGED_HOURS, id);
    }

    /** Twice is once. */
    public void putBack(UUID id, UUID turnId) {
        var door = doors.hold(id);
        roster.find(new RosterTurnId(turnId))
                .filter(it -> it.isAt(door.door()) && it.removed())
                .ifPresent(it -> putBack(id, it));
    }

    private void putBack(UUID id, RosterTurn turn) {
        turn.isPutBack(turn.standsIn().flatMap(roster::find));
        auditing.note(AuditAct.CHANGED_HOURS, id);
    }

    private RosterTurn turn(Door door, UUID id) {
        return Optional.of(new RosterTurnId(id))
                .flatMap(roster::find)
                .filter(it -> it.isAt(door.door()) && !it.removed())
                .orElseThrow(() -> new NotFound(id));
    }
}
