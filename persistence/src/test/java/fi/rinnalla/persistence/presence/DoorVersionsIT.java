package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.DoorVersion;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was said of a door before")
class DoorVersionsIT {
    /** After whatever the furnished rooms hold. */
    private static final Instant LATER = Instant.parse("2100-03-02T10:00:00Z");

    private static final Held FIRST = Held.of("name", "Kohtaamo", "access-FI", "Ramppi\noikealla = tuolla");
    private static final Held SECOND = Held.of("name", "Kohtaamo", "access-FI", "");

    private final Database database = Database.get();
    private Furnished inA;
    private Furnished inB;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void is_read_newest_first_and_never_next_door() {
        keep(A, inA, FIRST, LATER, "one");
        keep(A, inA, SECOND, LATER.plusSeconds(1), "two");
        keep(B, inB, FIRST, LATER.plusSeconds(2), "two");

        assertThat(newest(A, inA.place())).contains(SECOND);
        assertThat(newest(B, inB.place())).contains(FIRST);
        assertThat(newest(A, inB.place())).isEmpty();
        assertThat(newest(A, UUID.randomUUID())).isEmpty();
    }

    @Test
    void is_found_by_the_form_that_changed_it_in_its_own_organisation_alone() {
        keep(B, inB, FIRST, LATER, "theirs");

        assertThat(knows(A, "theirs")).isFalse();
        assertThat(knows(B, "theirs")).isTrue();
    }

    @Test
    void is_of_no_door_next_door() {
        assertThatThrownBy(() -> database.in(A, em -> {
                    new StoredDoorVersions(em).add(version(inA, inB.place(), FIRST, LATER, "three"));
                    em.flush();
                    em.createNativeQuery("set constraints all immediate").executeUpdate();
                }))
                .hasStackTraceContaining("door_version");
    }

    private void keep(TenantId tenant, Furnished rooms, Held held, Instant at, String form) {
        database.in(tenant, em -> new StoredDoorVersions(em).add(version(rooms, rooms.place(), held, at, form)));
    }

    private static DoorVersion version(Furnished rooms, UUID place, Held held, Instant at, String form) {
        return DoorVersion.before(Uuid7.at(at), door(place), held, new StaffId(rooms.account()), at, Digest.of(form));
    }

    private Optional<Held> newest(TenantId tenant, UUID place) {
        return database.from(
                tenant, em -> new StoredDoorVersions(em).newest(door(place)).map(DoorVersion::held));
    }

    private boolean knows(TenantId tenant, String form) {
        return database.from(
                tenant, em -> new StoredDoorVersions(em).with(Digest.of(form)).isPresent());
    }

    private static DoorId door(UUID place) {
        return DoorId.of(new PlaceId(place));
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return furnished;
        }
    }
}
