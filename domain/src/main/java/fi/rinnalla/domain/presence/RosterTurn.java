package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Somebody is there on a day: by role, or by the first name they have chosen to show. */
@Entity
@Table(schema = "app", name = "roster_turn")
public class RosterTurn {
    /** Who stands at a door for parents. */
    public static final Set<Role> ROLES = Set.of(Role.WORKER, Role.EXPERIENCE_PARTNER);

    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "line_id")
    private LineId line;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "first_name")
    private FirstName firstName;

    private boolean away;
    private boolean removed;

    @Column(name = "stands_in_id")
    private RosterTurnId standsIn;

    @Column(name = "form_key")
    private Digest formKey;

    protected RosterTurn() {}

    /** @param form the key of the form it came with: the same form puts nobody there twice */
    public static RosterTurn of(UUID id, DoorId door, LocalDate day, Role role, Optional<FirstName> name, Digest form) {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException(role + " stands at no door");
        }
        var turn = new RosterTurn();
        turn.id = id;
        turn.place = door.place();
        turn.line = door.line();
        turn.day = day;
        turn.role = role;
        turn.firstName = name.orElse(null);
        turn.formKey = form;
        return turn;
    }

    /** Somebody else comes instead; the turn is kept, so that it is seen what had been planned. */
    public void isTakenBy(RosterTurn other) {
        away = true;
        other.standsIn = id();
    }

    public void isTakenByNobody() {
        away = false;
    }

    /** Kept, so that it can be put back. */
    public void isRemoved() {
        removed = true;
    }

    /** Whoever it stood in for is away again, where nobody else comes instead of them meanwhile. */
    public void isPutBack(Optional<RosterTurn> other) {
        removed = false;
        standsIn = other.filter(it -> !it.away && !it.removed)
                .map(it -> {
                    it.isTakenBy(this);
                    return it.id();
                })
                .orElse(null);
    }

    public boolean isAt(DoorId door) {
        return new DoorId(place, line).equals(door);
    }

    public RosterTurnId id() {
        return new RosterTurnId(id);
    }

    public LocalDate day() {
        return day;
    }

    public Role role() {
        return role;
    }

    public Optional<FirstName> firstName() {
        return Optional.ofNullable(firstName);
    }

    public boolean away() {
        return away;
    }

    public boolean removed() {
        return removed;
    }

    public Optional<RosterTurnId> standsIn() {
        return Optional.ofNullable(standsIn);
    }
}
