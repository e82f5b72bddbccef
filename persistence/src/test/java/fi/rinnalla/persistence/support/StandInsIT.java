package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In each house somebody stands in from a Friday to a Monday. */
@DisplayName("Somebody who stands in")
class StandInsIT {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void does_so_in_their_own_house_alone_and_until_the_last_day() {
        var here = only(A);

        database.in(A, em -> {
            assertThat(new StoredStandIns(em).find(here.id())).isPresent();
            assertThat(new StoredStandIns(em).findByFormKey(here.formKey())).isPresent();
            assertThat(new StoredStandIns(em).endingFrom(MONDAY)).hasSize(1);
            assertThat(new StoredStandIns(em).endingFrom(MONDAY.plusDays(1))).isEmpty();
        });
        database.in(B, em -> {
            assertThat(new StoredStandIns(em).find(here.id())).isEmpty();
            assertThat(new StoredStandIns(em).findByFormKey(here.formKey())).isEmpty();
        });
    }

    @Test
    void is_forgotten_when_it_is_over_and_nobody_next_door_is() {
        database.in(A, em -> {
            assertThat(new StoredStandIns(em).forgetEndedBefore(MONDAY)).isZero();
            assertThat(new StoredStandIns(em).forgetEndedBefore(MONDAY.plusDays(1)))
                    .isEqualTo(1);
        });
        assertThat(only(B)).isNotNull();
    }

    private StandIn only(TenantId house) {
        return database.from(
                house,
                em -> em.createQuery("select s from StandIn s", StandIn.class).getSingleResult());
    }

    private void furnish(TenantId house) throws SQLException {
        try (var app = database.app(house)) {
            Furnished.in(app, house);
            app.commit();
        }
    }
}
