package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One change of a door's hours. What it added and what it removed says so, so that it can be taken back exactly. */
@Entity
@Table(schema = "app", name = "hours_change")
public class HoursChange {
    /** Later, somebody may already have come or stayed away because of it. */
    public static final Duration TAKEN_BACK_WITHIN = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "made_at")
    private Instant madeAt;

    protected HoursChange() {}

    /** @param form the key of the form it came with: the same form changes nothing twice */
    public static HoursChange made(UUID id, DoorId door, Kind kind, Digest form, Instant now) {
        var change = new HoursChange();
        change.id = id;
        change.place = door.place();
        change.line = door.line();
        change.kind = kind;
        change.formKey = form;
        change.madeAt = now;
        return change;
    }

    public boolean canBeTakenBack(Instant now) {
        return kind != Kind.OPENED && now.isBefore(madeAt.plus(TAKEN_BACK_WITHIN));
    }

    public HoursChangeId id() {
        return new HoursChangeId(id);
    }

    public DoorId door() {
        return new DoorId(place, line);
    }

    public Kind kind() {
        return kind;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public enum Kind {
        /** The door itself is new. */
        OPENED,
        WEEK,
        DAYS,
        /** Special days that are like the others again. */
        DAYS_BACK,
        CLOSED_FOR_GOOD
    }
}
