package fi.rinnalla.persistence.opendata;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.opendata.ApiToken;
import fi.rinnalla.domain.opendata.TokenWish;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The token of a program")
class ApiTokensIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Digest SECRET = Digest.of("rnl_secret");

    private final Database database = Database.get();

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        var maker = new StaffId(furnished(A));
        furnished(B);
        var wish = new TokenWish("Kartta", Set.of(Scope.PLACES, Scope.EVENTS), TODAY.plusDays(30));
        database.in(
                A,
                em -> new StoredApiTokens(em)
                        .add(ApiToken.made(UUID.randomUUID(), wish, SECRET, Digest.of("form"), maker, TODAY)));
    }

    @Test
    void is_found_at_its_own_door_alone() {
        assertThat(isKnown(A, SECRET)).isTrue();
        assertThat(isKnown(B, SECRET)).isFalse();
        assertThat(isKnown(A, Digest.of("rnl_other"))).isFalse();
    }

    @Test
    void keeps_what_it_is_for_and_the_day_it_was_used_last() {
        database.in(
                A,
                em -> new StoredApiTokens(em).findByToken(SECRET).orElseThrow().isUsedOn(TODAY.plusDays(1)));

        database.in(A, em -> {
            var kept = new StoredApiTokens(em).findByToken(SECRET).orElseThrow();
            assertThat(kept.scopes()).containsExactlyInAnyOrder(Scope.PLACES, Scope.EVENTS);
            assertThat(kept.lastUsedOn()).contains(TODAY.plusDays(1));
            assertThat(new StoredApiTokens(em).with(Digest.of("form"))).isPresent();
            assertThat(new StoredApiTokens(em).all()).hasSize(2);
        });
    }

    @Test
    void is_forgotten_when_it_is_long_over_in_its_own_organisation() {
        var over = TODAY.plusDays(31);

        assertThat((int) database.from(B, em -> new StoredApiTokens(em).removeOverBefore(over)))
                .isZero();
        assertThat((int) database.from(A, em -> new StoredApiTokens(em).removeOverBefore(TODAY.plusDays(30))))
                .isZero();
        assertThat((int) database.from(A, em -> new StoredApiTokens(em).removeOverBefore(over)))
                .isOne();
        assertThat(isKnown(A, SECRET)).isFalse();
    }

    private boolean isKnown(TenantId tenant, Digest secret) {
        return database.from(
                tenant, em -> new StoredApiTokens(em).findByToken(secret).isPresent());
    }

    private UUID furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var house = Furnished.in(app, tenant);
            app.commit();
            return house.account();
        }
    }
}
