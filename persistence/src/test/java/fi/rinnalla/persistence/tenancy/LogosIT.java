package fi.rinnalla.persistence.tenancy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Logo;
import fi.rinnalla.domain.tenancy.LogoId;
import fi.rinnalla.domain.tenancy.Plates;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's logo")
class LogosIT {
    private static final Instant NOW = Instant.parse("2099-05-04T09:00:00Z");
    private static final byte[] CONTENT = new byte[500];
    private final Database database = Database.get();
    private LogoId inA;
    private LogoId inB;

    @BeforeEach
    void of_two_organisations() throws SQLException {
        database.empty();
        inA = shown(A);
        inB = shown(B);
    }

    @Test
    void is_read_as_it_was_written_and_never_next_door() {
        assertThat(content(A, inA)).contains(CONTENT);
        assertThat(content(B, inA)).isEmpty();
        assertThat(plates(A, inA)).isEqualTo(new Plates(false, true));
        assertThat(shownBy(A)).contains(inA);
        assertThat(shownBy(B)).contains(inB);
    }

    @Test
    void is_never_shown_next_door_by_whoever_knows_its_id() {
        assertThatThrownBy(() ->
                        database.in(B, em -> new StoredTenants(em).holdCurrent().show(inA, "Naapuri")))
                .hasStackTraceContaining("tenant_tenant_id_logo_id_fkey");
        assertThat(shownBy(B)).contains(inB);
    }

    @Test
    void is_forgotten_once_it_was_removed_in_its_own_organisation_and_never_while_it_is_shown() {
        for (var tenant : new TenantId[] {A, B}) {
            database.in(tenant, em -> {
                new StoredTenants(em).holdCurrent().showNoLogo();
                new StoredLogos(em)
                        .find(tenant.equals(A) ? inA : inB)
                        .orElseThrow()
                        .isRemoved(NOW);
            });
        }

        assertThat(forgotten(A, NOW)).isZero();
        assertThat(forgotten(A, NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(content(A, inA)).isEmpty();
        assertThat(content(B, inB)).contains(CONTENT);
    }

    @Test
    void is_not_forgotten_while_it_is_shown() {
        assertThat(forgotten(A, NOW.plusSeconds(1))).isZero();
        assertThat(content(A, inA)).contains(CONTENT);
    }

    private LogoId shown(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
        var logo = Logo.of(UUID.randomUUID(), 96, 96, CONTENT, new Plates(false, true), NOW);
        database.in(tenant, em -> {
            new StoredLogos(em).add(logo);
            new StoredTenants(em).holdCurrent().show(logo.id(), "Kohtaamo");
        });
        return logo.id();
    }

    private Optional<byte[]> content(TenantId tenant, LogoId id) {
        return database.from(tenant, em -> new StoredLogos(em).find(id).map(Logo::content));
    }

    private Plates plates(TenantId tenant, LogoId id) {
        return database.from(
                tenant, em -> new StoredLogos(em).find(id).orElseThrow().plates());
    }

    private Optional<LogoId> shownBy(TenantId tenant) {
        return database.from(tenant, em -> new StoredTenants(em).current().logo());
    }

    private int forgotten(TenantId tenant, Instant moment) {
        return database.from(tenant, em -> new StoredLogos(em).forgetRemovedBefore(moment));
    }
}
