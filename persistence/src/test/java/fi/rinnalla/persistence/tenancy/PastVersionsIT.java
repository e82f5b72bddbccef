package fi.rinnalla.persistence.tenancy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.domain.tenancy.PastVersion;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How words stood before")
class PastVersionsIT {
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final PastThing NEWS = PastThing.of(PastKind.NEWS, UUID.randomUUID());
    private static final PastThing OTHER = PastThing.of(PastKind.NEWS, UUID.randomUUID());
    private static final Held HELD = Held.of("title", "Avoinna", "body", "Ensi viikolla.\n\nTervetuloa \\ välkommen.");

    private final Database database = Database.get();
    private StaffId inA;
    private StaffId inB;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void is_read_as_it_was_written_newest_first_and_never_next_door() {
        keep(A, inA, NEWS, Held.of("title", "Ensin"), NOON, "one");
        keep(A, inA, NEWS, HELD, NOON.plusSeconds(1), "two");
        keep(B, inB, NEWS, Held.of(), NOON.plusSeconds(2), "two");

        assertThat(newest(A, NEWS)).contains(HELD);
        assertThat(newest(B, NEWS)).contains(Held.of());
        assertThat(newest(A, new PastThing(PastKind.SERIES, NEWS.about()))).isEmpty();
    }

    @Test
    void is_read_of_many_things_at_once_each_before_its_last_change() {
        keep(A, inA, NEWS, Held.of("title", "Ensin"), NOON, "one");
        keep(A, inA, NEWS, HELD, NOON, "two");
        keep(A, inA, OTHER, HELD, NOON, "three");
        keep(B, inB, OTHER, HELD, NOON, "four");

        assertThat(many(A)).containsExactlyInAnyOrder(NEWS, OTHER);
        assertThat(many(B)).containsExactly(OTHER);
    }

    @Test
    void is_found_by_the_form_that_changed_it_in_its_own_organisation_alone() {
        keep(B, inB, NEWS, HELD, NOON, "theirs");

        assertThat(knows(A, "theirs")).isFalse();
        assertThat(knows(B, "theirs")).isTrue();
    }

    private void keep(TenantId tenant, StaffId by, PastThing thing, Held held, Instant at, String form) {
        database.in(
                tenant,
                em -> new StoredPastVersions(em)
                        .add(PastVersion.before(Uuid7.at(at), thing, held, by, at, Digest.of(form))));
    }

    private Optional<Held> newest(TenantId tenant, PastThing thing) {
        return database.from(
                tenant, em -> new StoredPastVersions(em).newest(thing).map(PastVersion::held));
    }

    private List<PastThing> many(TenantId tenant) {
        return database.from(
                tenant,
                em -> new StoredPastVersions(em)
                        .newest(PastKind.NEWS, List.of(NEWS.about(), OTHER.about())).stream()
                                .map(PastVersion::thing)
                                .toList());
    }

    private boolean knows(TenantId tenant, String form) {
        return database.<Boolean>from(
                tenant, em -> new StoredPastVersions(em).with(Digest.of(form)).isPresent());
    }

    private StaffId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return new StaffId(furnished.account());
        }
    }
}
