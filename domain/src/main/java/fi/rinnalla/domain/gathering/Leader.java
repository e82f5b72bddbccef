package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.RosterTurn;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** One of the two who lead a group or an event, as a roster has them: by role, or by the first name they chose to show. */
@Embeddable
public class Leader {
    public static final int MOST = 2;

    @Enumerated(EnumType.STRING)
    @Column(name = "leader_role")
    private Role role;

    @Column(name = "leader_name")
    private FirstName firstName;

    protected Leader() {}

    public static Leader of(Role role, Optional<FirstName> firstName) {
        if (!mayBe(role)) {
            throw new IllegalArgumentException(role + " leads no group");
        }
        var leader = new Leader();
        leader.role = role;
        leader.firstName = firstName.orElse(null);
        return leader;
    }

    /** The same who stand on rosters. */
    public static boolean mayBe(Role role) {
        return RosterTurn.ROLES.contains(role);
    }

    Leader nameless() {
        return of(role, Optional.empty());
    }

    public Role role() {
        return role;
    }

    public Optional<FirstName> firstName() {
        return Optional.ofNullable(firstName);
    }
}
