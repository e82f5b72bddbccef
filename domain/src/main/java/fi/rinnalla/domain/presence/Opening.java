package fi.rinnalla.domain.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /** The last day on which it still holds. */
    public void holdUntil(LocalDate lastDay) {
        validUntil = lastDay;
    }

    public UUID id() {
        return id;
    }

    public WeeklyHours hours() {
        return new WeeklyHours(DayOfWeek.of(weekday), new Slot(opens, closes), validFrom, validUntil);
    }
}
