package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A poster or a card of a place or a line, with a code of its own. What hangs on walls cannot be called back: the code
 * goes on leading where it should after a newer poster is made, and home after this one is retired.
 */
@Entity
@Table(schema = "app", name = "poster")
public class Poster {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    @Enumerated(EnumType.STRING)
    private PosterKind kind;

    private PosterCode code;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "made_at")
    private Instant madeAt;

    private boolean retired;

    protected Poster() {}

    /** @param form the key of the form it came with: the same form makes no second one */
    public static Poster made(UUID id, DoorId door, PosterKind kind, PosterCode code, Digest form, Instant now) {
        if (!kind.suits(door)) {
            throw new IllegalArgumentException("a line has no table");
        }
        var poster = new Poster();
        poster.id = id;
        poster.place = door.place();
        poster.line = door.line();
        poster.kind = kind;
        poster.code = code;
        poster.formKey = form;
        poster.madeAt = now;
        return poster;
    }

    public void retire() {
        retired = true;
    }

    public void isUsedAgain() {
        retired = false;
    }

    public PosterId id() {
        return new PosterId(id);
    }

    public DoorId door() {
        return new DoorId(place, line);
    }

    public PosterKind kind() {
        return kind;
    }

    public PosterCode code() {
        return code;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean retired() {
        return retired;
    }
}
