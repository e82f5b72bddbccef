package fi.rinnalla.services.absence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.services.absence.AbsenceSheet.DoorThen;
import fi.rinnalla.services.absence.AbsenceSheet.MeetingThen;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.presence.EveryDoor;
import fi.rinnalla.services.presence.KeepingTheRoster;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.support.HandingRelationsOver;
import fi.rinnalla.services.support.StandInWish;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out one day of the organisation for whoever has to find out what to do without a colleague. */
@UseCase
@MayBeDoneBy(Permission.COVER_AN_ABSENCE)
public class SeeingAnAbsence {
    private final EveryDoor doors;
    private final KeepingTheRoster roster;
    private final RunningGatherings gatherings;
    private final HandingRelationsOver relations;

    @Inject
    public SeeingAnAbsence(
            EveryDoor doors, KeepingTheRoster roster, RunningGatherings gatherings, HandingRelationsOver relations) {
        this.doors = doors;
        this.roster = roster;
        this.gatherings = gatherings;
        this.relations = relations;
    }

    /** Doors that are open on that day, or were to be and are closed by an exception; and meetings in the order of their time. */
    public AbsenceSheet on(LocalDate day, Optional<StaffId> away) {
        return new AbsenceSheet(
                day,
                doors(day),
                meetings(day),
                relations.workers(),
                away.flatMap(relations::carriedBy),
                relations.present());
    }

    /** Before anything is changed. */
    public boolean canStandIn(StandInWish wish) {
        return relations.canStandIn(wish);
    }

    private List<DoorThen> doors(LocalDate day) {
        return doors.all().stream()
                .filter(it -> it.standsOn(day))
                .flatMap(it -> then(it, day))
                .filter(it -> !it.hours().closed() || it.hours().special())
                .toList();
    }

    private Stream<DoorThen> then(Door door, LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return roster.week(door.door().value(), monday).days().stream()
                .filter(it -> it.hours().day().equals(day))
                .map(it -> new DoorThen(door.door().value(), door.name(), it.hours(), it.people()));
    }

    private List<MeetingThen> meetings(LocalDate day) {
        return gatherings.all().stream()
                .filter(it -> it.state() == GatheringState.PUBLISHED)
                .flatMap(it -> meetings(it, day))
                .sorted(Comparator.comparing(it -> it.meeting().starts()))
                .toList();
    }

    private static Stream<MeetingThen> meetings(OurGathering it, LocalDate day) {
        return it.all().stream()
                .filter(session -> !session.over())
                .map(OurGathering.OurSession::view)
                .filter(session -> session.meeting().day().equals(day))
                .map(session -> new MeetingThen(
                        new MeetingKey(it.view().id(), session.id()),
                        it.view(),
                        session.meeting(),
                        session.cancelled(),
                        it.held(),
                        it.leaders()));
    }
}
