package fi.rinnalla.domain.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Weekly hours of a place or a phone line, as they are kept. */
@Entity
@Table(schema = "app", name = "opening")
public class Opening {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    private int weekday;
    private LocalTime opens;
    private LocalTime closes;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "added_by")
    private HoursChangeId addedBy;

    @Column(name = "removed_by")
    private HoursChangeId removedBy;

    protected Opening() {}

    private Opening(UUID id, PlaceId place, LineId line, WeeklyHours hours) {
        this.id = id;
        this.place = place;
        this.line = line;
        this.weekday = hours.weekday().getValue();
        this.opens = hours.slot().opens();
        this.closes = hours.slot().closes();
        this.validFrom = hours.from();
        this.validUntil = hours.until();
    }

    public static Opening of(UUID id, PlaceId place, WeeklyHours hours) {
        return new Opening(id, place, null, hours);
    }

    public static Opening of(UUID id, LineId line, WeeklyHours hours) {
        return new Opening(id, null, line, hours);
    }

    public static Opening added(UUID id, DoorId door, WeeklyHours hours, HoursChangeId change) {
        var opening = new Opening(id, door.place(), door.line(), hours);
        opening.addedBy = change;
        return opening;
    }

    /** From that day on it does not hold. What held before is never overwritten: it stays, as an opening of its own. */
    public Optional<Opening> endBefore(LocalDate day, UUID newId, HoursChangeId change) {
        removedBy = change;
        return validFrom.isBefore(day)
                ? Optional.of(added(newId, new DoorId(place, line), hours().endingOn(day.minusDays(1)), change))
                : Optional.empty();
    }

    public void isBack() {
        removedBy = null;
    }

    public Optional<HoursChangeId> addedBy() {
        return Optional.ofNullable(addedBy);
    }

    public Optional<HoursChangeId> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    public UUID id() {
        return id;
    }

    public WeeklyHours hours() {
        return new WeeklyHours(DayOfWeek.of(weekday), new Slot(opens, closes), validFrom, validUntil);
    }
}
