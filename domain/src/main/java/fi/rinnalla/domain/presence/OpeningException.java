package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A special day of a place or a phone line, as it is kept. */
@Entity
@Table(schema = "app", name = "opening_exception")
public class OpeningException {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    private LocalDate day;
    private boolean closed;
    private LocalTime opens;
    private LocalTime closes;

    private boolean moved;

    @Enumerated(EnumType.STRING)
    private Why why;

    @Column(name = "added_by")
    private HoursChangeId addedBy;

    @Column(name = "removed_by")
    private HoursChangeId removedBy;

    /** In Finnish. */
    private String reason;

    /** In the other languages. */
    @ElementCollection
    @CollectionTable(schema = "app", name = "opening_reason", joinColumns = @JoinColumn(name = "exception_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "reason")
    private Map<Language, String> reasons = new HashMap<>();

    protected OpeningException() {}

    private OpeningException(UUID id, PlaceId place, LineId line, SpecialDay special) {
        this.id = id;
        this.place = place;
        this.line = line;
        this.day = special.day();
        this.closed = special.slot().isEmpty();
        this.opens = special.slot().map(Slot::opens).orElse(null);
        this.closes = special.slot().map(Slot::closes).orElse(null);
        this.moved = special.moved();
        this.why = special.why().orElse(null);
        this.reason = special.reasons().get(Language.FI);
        this.reasons.putAll(special.reasons());
        this.reasons.remove(Language.FI);
    }

    public static OpeningException of(UUID id, PlaceId place, SpecialDay special) {
        return new OpeningException(id, place, null, special);
    }

    public static OpeningException of(UUID id, LineId line, SpecialDay special) {
        return new OpeningException(id, null, line, special);
    }

    public static OpeningException added(UUID id, DoorId door, SpecialDay special, HoursChangeId change) {
        var exception = new OpeningException(id, door.place(), door.line(), special);
        exception.addedBy = change;
        return exception;
    }

    public void isRemovedBy(HoursChangeId change) {
        removedBy = change;
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

    public SpecialDay special() {
        var slot = closed ? Optional.<Slot>empty() : Optional.of(new Slot(opens, closes));
        return new SpecialDay(day, slot, moved, Optional.ofNullable(why), reasons());
    }

    private Map<Language, String> reasons() {
        var all = new EnumMap<Language, String>(Language.class);
        all.putAll(reasons);
        if (reason != null) {
            all.put(Language.FI, reason);
        }
        return all;
    }
}
