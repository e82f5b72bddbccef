package fi.rinnalla.persistence.partner;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.OwnWellbeing;
import fi.rinnalla.domain.partner.WellbeingCheck;
import fi.rinnalla.domain.partner.WellbeingCheckId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one partner who stopped for a moment once. */
@DisplayName("How a partner is, in its house,")
class OwnWellbeingsIT {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_found_by_its_partner_there_and_nowhere_else() {
        var mine = only(A);

        database.in(
                A,
                em -> assertThat(new StoredOwnWellbeings(em).of(mine.partner())).isPresent());
        database.in(B, em -> {
            assertThat(new StoredOwnWellbeings(em).of(mine.partner())).isEmpty();
            assertThat(new StoredOwnWellbeings(em).hold(mine.partner())).isEmpty();
        });
    }

    @Test
    void is_added_to_and_goes_check_by_check() {
        var partner = only(A).partner();
        var newest = WellbeingCheckId.random();
        database.in(
                A,
                em -> new StoredOwnWellbeings(em)
                        .hold(partner)
                        .orElseThrow()
                        .check(
                                newest,
                                Digest.of("another"),
                                new Sealed(new byte[] {1}),
                                Optional.empty(),
                                FRIDAY.plusDays(9)));

        database.in(A, em -> {
            var all = new StoredOwnWellbeings(em);
            assertThat(all.withChecksBefore(FRIDAY, 9)).isEmpty();
            assertThat(all.withChecksBefore(FRIDAY.plusDays(1), 9))
                    .hasSize(1)
                    .allMatch(it -> it.removeBefore(FRIDAY.plusDays(1)) == 1);
        });
        assertThat(only(A).checks()).extracting(WellbeingCheck::id).containsExactly(newest);
        assertThat(only(B).checks()).hasSize(1);
    }

    private OwnWellbeing only(TenantId house) {
        return database.from(
                house,
                em -> em.createQuery("select distinct w from OwnWellbeing w join fetch w.checks", OwnWellbeing.class)
                        .getSingleResult());
    }

    private void furnish(TenantId house) throws SQLException {
        try (var app = database.app(house)) {
            Furnished.in(app, house);
            app.commit();
        }
    }
}
