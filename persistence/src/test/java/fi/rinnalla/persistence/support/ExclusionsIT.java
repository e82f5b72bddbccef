package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("That somebody is not to be proposed to somebody again")
class ExclusionsIT {
    private final Database database = Database.get();
    private final PartnerId kaisla = new PartnerId(UUID.randomUUID());
    private final PartnerId sade = new PartnerId(UUID.randomUUID());
    private CardId here;
    private CardId there;

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        here = furnish(A);
        there = furnish(B);
    }

    @Test
    void is_known_of_that_card_and_of_no_other_in_no_other_house() {
        database.in(A, em -> {
            exclusions(em).add(here, kaisla);
            exclusions(em).add(here, kaisla);
        });

        assertThat(among(A, here)).containsExactly(kaisla);
        assertThat(among(A, there)).isEmpty();
        assertThat(among(B, here)).isEmpty();
        assertThat(among(B, there)).isEmpty();
    }

    @Test
    void cannot_be_read_from_what_is_stored() {
        database.in(A, em -> exclusions(em).add(here, kaisla));

        assertThat(database.<Set<PartnerId>>from(
                        A, em -> new MarkedExclusions(em, new byte[32]).among(List.of(kaisla, sade), here)))
                .as("without the key")
                .isEmpty();
    }

    @Test
    void goes_when_it_is_forgotten_and_with_the_card() {
        database.in(A, em -> exclusions(em).add(here, kaisla));
        database.in(A, em -> exclusions(em).forget(here));
        assertThat(among(A, here)).isEmpty();

        var another = new CardId(UUID.randomUUID());
        var id = another.value().toString();
        database.in(
                A,
                em -> em.createNativeQuery("insert into app.word_card(id, lookup, made_on)"
                                + " values (cast(? as uuid), sha256(convert_to(?, 'UTF8')), '2026-11-30')")
                        .setParameter(1, id)
                        .setParameter(2, id)
                        .executeUpdate());
        database.in(A, em -> exclusions(em).add(another, sade));
        assertThat(among(A, another)).containsExactly(sade);
        database.in(
                A,
                em -> em.createNativeQuery("delete from app.word_card where id = cast(? as uuid)")
                        .setParameter(1, id)
                        .executeUpdate());
        assertThat(among(A, another)).isEmpty();
        assertThat(kept(A)).as("what was furnished was forgotten").isZero();
        assertThat(kept(B)).isOne();
    }

    private int kept(TenantId tenant) {
        return database.from(
                tenant,
                em -> em.createNativeQuery("select id from app.exclusion")
                        .getResultList()
                        .size());
    }

    private Set<PartnerId> among(TenantId tenant, CardId card) {
        return database.from(tenant, em -> exclusions(em).among(List.of(kaisla, sade), card));
    }

    private static MarkedExclusions exclusions(EntityManager em) {
        return new MarkedExclusions(em, Database.MASTER_KEY);
    }

    private CardId furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return new CardId(furnished.card());
        }
    }
}
