package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.access.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The end of a day at a place: how many had come, what it cost, who paid, who was there. Opened again, it stays as history. */
@Entity
@Table(schema = "app", name = "day_closing")
public class DayClosing {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    private LocalDate day;
    private int visits;

    @Embedded
    private DayCosts costs;

    @Embedded
    private Presentees presentees;

    @Column(name = "closed_by")
    private StaffId closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reopened_by")
    private StaffId reopenedBy;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    protected DayClosing() {}

    public static DayClosing of(
            UUID id,
            PlaceId place,
            LocalDate day,
            int visits,
            DayCosts costs,
            Presentees there,
            StaffId by,
            Instant at) {
        var closing = new DayClosing();
        closing.id = id;
        closing.place = place;
        closing.day = day;
        closing.visits = visits;
        closing.costs = costs;
        closing.presentees = there;
        closing.closedBy = by;
        closing.closedAt = at;
        return closing;
    }

    /** A day that is open already stays open as it was opened. */
    public void reopen(StaffId by, Instant at) {
        if (reopenedAt == null) {
            reopenedBy = by;
            reopenedAt = at;
        }
    }

    public boolean isOpenAgain() {
        return reopenedAt != null;
    }

    public UUID id() {
        return id;
    }

    public PlaceId place() {
        return place;
    }

    public LocalDate day() {
        return day;
    }

    /** How many had come when the day was closed. */
    public int visits() {
        return visits;
    }

    public DayCosts costs() {
        return costs;
    }

    public Presentees presentees() {
        return presentees;
    }

    public StaffId closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public Optional<StaffId> reopenedBy() {
        return Optional.ofNullable(reopenedBy);
    }
}
