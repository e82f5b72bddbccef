package fi.rinnalla.persistence.tenancy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("For how long an organisation keeps things")
class KeepingTimesIT {
    private final Database database = Database.get();

    @BeforeEach
    void two_organisations() {
        database.empty();
    }

    @Test
    void is_as_long_as_the_house_keeps_them_until_it_says_less() {
        assertThat(times(A)).isEqualTo(KeepingTimes.LONGEST);
    }

    @Test
    void is_its_own_affair_and_not_its_neighbours() {
        database.in(A, em -> new StoredTenants(em).holdCurrent().keepFor(new KeepingTimes(6, 7)));

        assertThat(times(A)).isEqualTo(new KeepingTimes(6, 7));
        assertThat(times(B)).isEqualTo(KeepingTimes.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kept_feedback_months = 13", "kept_feedback_months = 2", "kept_roster_name_days = 32"})
    void is_never_more_than_families_are_told_whoever_writes_it(String change) {
        assertThatThrownBy(() -> {
                    try (var app = database.app(A)) {
                        Sql.run(app, "update app.tenant set " + change);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("check constraint");
    }

    private KeepingTimes times(TenantId tenant) {
        return database.from(tenant, em -> new StoredTenants(em).current().keeping());
    }
}
