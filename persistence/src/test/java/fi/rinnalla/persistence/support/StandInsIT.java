package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.domain.support.StandInId;
import fi.rinnalla.persistence.access.StoredStaffAccounts;
import fi.rinnalla.persistence.shared.AtTheSameMoment;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Without the turn each would find the other at work, and nobody would look after anything. */
    @Test
    void is_not_away_where_two_would_hand_over_to_each_other_at_the_same_moment() throws Exception {
        var two = new ArrayList<>(workers(A));

        var handedOver = AtTheSameMoment.many(2, () -> {
            StaffId away;
            StaffId who;
            synchronized (two) {
                away = two.get(0);
                who = two.get(1);
                Collections.reverse(two);
            }
            return database.<Boolean>from(A, em -> handOver(em, away, who));
        });

        assertThat(handedOver).containsExactlyInAnyOrder(true, false);
        assertThat(only(B)).isNotNull();
    }

    private static boolean handOver(EntityManager em, StaffId away, StaffId who) {
        var standIns = new StoredStandIns(em);
        standIns.hold();
        if (standIns.endingFrom(MONDAY.plusDays(1)).stream()
                .anyMatch(it -> it.away().equals(who))) {
            return false;
        }
        standIns.add(StandIn.of(
                new StandInId(UUID.randomUUID()),
                away,
                who,
                Optional.empty(),
                MONDAY.plusDays(1),
                MONDAY.plusDays(2),
                Digest.of(away.toString())));
        return true;
    }

    /** Two who work there: the one who is there, and another who comes. */
    private List<StaffId> workers(TenantId house) {
        var another = new StaffId(UUID.randomUUID());
        database.in(
                house,
                em -> new StoredStaffAccounts(em)
                        .add(StaffAccount.opened(
                                another,
                                new EmailAddress("kaisla@koti.example"),
                                "Kaisla",
                                Roles.of(Role.WORKER),
                                Language.FI,
                                "hash",
                                MONDAY)));
        return List.of(only(house).away(), another);
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
