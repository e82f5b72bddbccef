package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.RosterTurn;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A roster")
class RosterIT {
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");

    private final Database database = Database.get();
    private DoorId inA;
    private DoorId inB;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void is_read_day_by_day_and_never_next_door() {
        put(A, inA, DAY, "one");
        put(A, inA, DAY.plusDays(1), "two");
        put(B, inB, DAY, "one");

        assertThat(names(A, inA, DAY)).containsExactly(Optional.of(new FirstName("Aino")));
        assertThat(names(A, inB, DAY)).isEmpty();
    }

    @Test
    void keeps_a_stand_in_until_it_is_taken_away() {
        database.in(A, em -> {
            var roster = new StoredRoster(em);
            var planned = turn(inA, DAY, "one");
            var standIn = turn(inA, DAY, "two");
            planned.isTakenBy(standIn);
            roster.add(planned);
            roster.add(standIn);
        });
        database.in(A, em -> {
            var roster = new StoredRoster(em);
            var standIn = roster.turnWith(Digest.of("two")).orElseThrow();
            standIn.standsIn().flatMap(roster::find).ifPresent(RosterTurn::isTakenByNobody);
            standIn.isRemoved();
        });

        assertThat((List<Boolean>) database.from(
                        A,
                        em -> new StoredRoster(em)
                                .turns(inA, DAY, DAY).stream()
                                        .map(RosterTurn::away)
                                        .toList()))
                .containsExactly(false);
    }

    @Test
    void forgets_names_of_days_long_past_in_its_own_organisation() {
        put(A, inA, DAY, "one");
        put(A, inA, DAY.plusDays(40), "two");
        put(B, inB, DAY, "one");

        assertThat((int) database.from(A, em -> new StoredRoster(em).forgetNamesBefore(DAY.plusDays(31))))
                .isEqualTo(1);
        assertThat(names(A, inA, DAY)).containsExactly(Optional.empty());
        assertThat(names(A, inA, DAY.plusDays(40))).containsExactly(Optional.of(new FirstName("Aino")));
        assertThat(names(B, inB, DAY)).containsExactly(Optional.of(new FirstName("Aino")));
    }

    @Test
    void shows_who_was_taken_off_apart_and_never_next_door() {
        put(A, inA, DAY, "one");
        put(B, inB, DAY, "one");
        database.in(
                A,
                em -> new StoredRoster(em)
                        .turnWith(Digest.of("one"))
                        .orElseThrow()
                        .isRemoved());

        assertThat(names(A, inA, DAY)).isEmpty();
        assertThat(taken(A, inA)).isEqualTo(1);
        assertThat(taken(B, inB)).isZero();
        assertThat(names(B, inB, DAY)).hasSize(1);
    }

    private int taken(TenantId tenant, DoorId door) {
        return database.<Integer>from(
                tenant, em -> new StoredRoster(em).removed(door, DAY, DAY).size());
    }

    private void put(TenantId tenant, DoorId door, LocalDate day, String form) {
        database.in(tenant, em -> new StoredRoster(em).add(turn(door, day, form)));
    }

    private static RosterTurn turn(DoorId door, LocalDate day, String form) {
        var name = Optional.of(new FirstName("Aino"));
        return RosterTurn.of(UUID.randomUUID(), door, day, Role.EXPERIENCE_PARTNER, name, Digest.of(form));
    }

    private List<Optional<FirstName>> names(TenantId tenant, DoorId door, LocalDate day) {
        return database.from(
                tenant,
                em -> new StoredRoster(em)
                        .turns(door, day, day).stream()
                                .map(RosterTurn::firstName)
                                .toList());
    }

    private DoorId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return DoorId.of(new PlaceId(rooms.place()));
        }
    }
}
