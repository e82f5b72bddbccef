package fi.rinnalla.persistence.tenancy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether families may come")
class OpenToFamiliesIT {
    private final Database database = Database.get();

    @BeforeEach
    void two_new_organisations() {
        database.empty();
    }

    @Test
    void is_not_until_an_organisation_says_so() throws SQLException {
        assertThat(atTheDoor(A)).isFalse();
        assertThat(atTheDoor(B)).isFalse();
    }

    @Test
    void is_told_to_the_organisations_own_door_and_to_no_other() throws SQLException {
        database.in(A, em -> new StoredTenants(em).holdCurrent().publish());
        assertThat(atTheDoor(A)).isTrue();
        assertThat(atTheDoor(B)).isFalse();

        database.in(B, em -> new StoredTenants(em).holdCurrent().publish());
        database.in(A, em -> new StoredTenants(em).holdCurrent().closeForNow());
        assertThat(atTheDoor(A)).isFalse();
        assertThat(atTheDoor(B)).isTrue();
        assertThat(database.<Boolean>from(
                        B, em -> new StoredTenants(em).current().isPublished()))
                .isTrue();
    }

    @Test
    void cannot_be_said_at_the_door_itself_by_those_who_only_read_it() {
        assertThatThrownBy(() -> {
                    try (var net = database.net()) {
                        Sql.run(net, "update net.tenant set published = true where id = ?", B.value());
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> {
                    try (var app = database.app(A)) {
                        Sql.run(app, "update net.tenant set published = true where id = ?", B.value());
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private boolean atTheDoor(TenantId tenant) throws SQLException {
        try (var net = database.net()) {
            return Sql.one(
                    net, "select published from net.tenant where id = ?", row -> row.getBoolean(1), tenant.value());
        }
    }
}
