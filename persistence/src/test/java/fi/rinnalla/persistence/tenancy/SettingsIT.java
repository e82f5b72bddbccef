package fi.rinnalla.persistence.tenancy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.SettingVersion;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a setting stood before")
class SettingsIT {
    private static final Instant NOON = Instant.parse("2026-03-02T10:00:00Z");
    private static final Held HELD = Held.of("name", "Kotipolku \\ ry\nVantaa", "colour", "#0b6e74");

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
        keep(A, inA, Setting.EXIT, Held.of("target", "NEWS"), NOON, "one");
        keep(A, inA, Setting.EXIT, HELD, NOON.plusSeconds(1), "two");
        keep(B, inB, Setting.EXIT, Held.of("target", "LIBRARY"), NOON.plusSeconds(2), "two");

        assertThat(newest(A, Setting.EXIT)).contains(HELD);
        assertThat(newest(B, Setting.EXIT)).contains(Held.of("target", "LIBRARY"));
        assertThat(newest(A, Setting.TERMS)).isEmpty();
    }

    @Test
    void is_found_by_the_form_that_changed_it_in_its_own_organisation_alone() {
        keep(B, inB, Setting.TERMS, HELD, NOON, "theirs");

        assertThat(knows(A, "theirs")).isFalse();
        assertThat(knows(B, "theirs")).isTrue();
    }

    private void keep(TenantId tenant, StaffId by, Setting setting, Held held, Instant at, String form) {
        database.in(
                tenant,
                em -> new StoredSettingVersions(em)
                        .add(SettingVersion.before(Uuid7.at(at), setting, held, by, at, Digest.of(form))));
    }

    private Optional<Held> newest(TenantId tenant, Setting setting) {
        return database.from(
                tenant, em -> new StoredSettingVersions(em).newest(setting).map(SettingVersion::held));
    }

    private boolean knows(TenantId tenant, String form) {
        return database.from(
                tenant,
                em -> new StoredSettingVersions(em).with(Digest.of(form)).isPresent());
    }

    private StaffId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return new StaffId(furnished.account());
        }
    }
}
