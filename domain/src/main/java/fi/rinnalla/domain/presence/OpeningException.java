package fi.rinnalla.domain.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
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
    private String reason;

    protected OpeningException() {}

    private OpeningException(UUID id, PlaceId place, LineId line, SpecialDay special) {
        this.id = id;
        this.place = place;
        this.line = line;
        this.day = special.day();
        this.closed = special.slot().isEmpty();
        this.opens = special.slot().map(Slot::opens).orElse(null);
        this.closes = special.slot().map(Slot::closes).orElse(null);
        this.reason = special.reason().orElse(null);
    }

    public static OpeningException of(UUID id, PlaceId place, SpecialDay special) {
        return new OpeningException(id, place, null, special);
    }

    public static OpeningException of(UUID id, LineId line, SpecialDay special) {
        return new OpeningException(id, null, line, special);
    }

    public UUID id() {
        return id;
    }

    public SpecialDay special() {
        var slot = closed ? Optional.<Slot>empty() : Optional.of(new Slot(opens, closes));
        return new SpecialDay(day, slot, Optional.ofNullable(reason));
    }
}
