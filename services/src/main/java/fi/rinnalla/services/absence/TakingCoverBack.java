package fi.rinnalla.services.absence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.presence.Roster;
import fi.rinnalla.domain.support.StandInId;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.presence.EveryDoor;
import fi.rinnalla.services.presence.KeepingTheRoster;
import fi.rinnalla.services.presence.TakingAChangeBack;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.support.HandingRelationsOver;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The colleague came after all: what that one form did is undone. */
@UseCase
@MayBeDoneBy(Permission.COVER_AN_ABSENCE)
public class TakingCoverBack {
    private final EveryDoor doors;
    private final OpeningHours openings;
    private final Roster turns;
    private final TakingAChangeBack hours;
    private final KeepingTheRoster roster;
    private final RunningGatherings gatherings;
    private final HandingRelationsOver relations;

    @Inject
    public TakingCoverBack(
            EveryDoor doors,
            OpeningHours openings,
            Roster turns,
            TakingAChangeBack hours,
            KeepingTheRoster roster,
            RunningGatherings gatherings,
            HandingRelationsOver relations) {
        this.doors = doors;
        this.openings = openings;
        this.turns = turns;
        this.hours = hours;
        this.roster = roster;
        this.gatherings = gatherings;
        this.relations = relations;
    }

    /**
     * @param form the key of the form that did it
     * @param cancelled meetings it cancelled
     * @param moved meetings it moved, with the time they had before
     */
    public void takeBack(String form, List<MeetingKey> cancelled, Map<MeetingKey, Meeting> moved) {
        doors.all().forEach(it -> reopen(it.door().value(), form));
        cancelled.forEach(it -> gatherings.takeUpAgain(it.gathering(), it.session()));
        relations.takeBack(AbsenceForms.relations(form));
        moved.forEach((it, before) -> gatherings.move(it.gathering(), it.session(), before));
    }

    /** A colleague came back before the day that was thought. Returns whether somebody still stood in; nobody does where none is named. */
    public boolean cameBack(Optional<StandInId> standIn) {
        return standIn.filter(relations::cameBack).isPresent();
    }

    private void reopen(UUID door, String form) {
        var key = AbsenceForms.at(door, form);
        openings.changeWith(key).ifPresent(it -> hours.takeBack(door, it.id().value()));
        turns.turnWith(key).ifPresent(it -> roster.remove(door, it.id().value()));
    }
}
