package fi.rinnalla.persistence.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.comparison.CoordinatorId;
import fi.rinnalla.domain.comparison.CoordinatorSession;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A network's coordinator")
class CoordinatorsIT {
    private static final Instant NOW = Instant.parse("2026-05-04T09:15:30.123456Z");
    private static final EmailAddress EMAIL = new EmailAddress("koordinaattori@verkosto.example");

    private final Database database = Database.get();
    private final CoordinatorsInNet coordinators = new CoordinatorsInNet(database.netSource());
    private final CoordinatorSessionsInNet sessions = new CoordinatorSessionsInNet(database.netSource());
    private final NetworkId ours = new NetworkId(UUID.randomUUID());
    private final NetworkId theirs = new NetworkId(UUID.randomUUID());
    private final CoordinatorId coordinator = new CoordinatorId(UUID.randomUUID());

    @BeforeEach
    void works_for_one_of_two_networks() throws SQLException {
        try (var owner = database.owner()) {
            for (var network : new NetworkId[] {ours, theirs}) {
                var slug = "n" + network.value().toString().substring(0, 8);
                Sql.run(owner, "insert into net.network(id, slug, name) values (?, ?, 'V')", network.value(), slug);
            }
            Sql.run(
                    owner,
                    "insert into net.coordinator(id, network_id, email, shown_name, password_hash)"
                            + " values (?, ?, ?, 'Koordinaattori', 'old hash')",
                    coordinator.value(),
                    ours.value(),
                    EMAIL.value());
        }
    }

    @Test
    void is_known_in_that_network_only() {
        assertThat(coordinators.findByEmail(ours, EMAIL)).hasValueSatisfying(it -> {
            assertThat(it.id()).isEqualTo(coordinator);
            assertThat(it.isActive()).isTrue();
        });
        assertThat(coordinators.findByEmail(theirs, EMAIL)).isEmpty();
        assertThat(coordinators.find(ours, coordinator)).isPresent();
        assertThat(coordinators.find(theirs, coordinator)).isEmpty();
    }

    @Test
    void may_get_a_newer_hash() {
        coordinators.changePassword(coordinator, "new hash");

        assertThat(coordinators.find(ours, coordinator))
                .hasValueSatisfying(it -> assertThat(it.passwordHash()).isEqualTo("new hash"));
    }

    @Test
    void is_at_work_until_the_session_has_ended_and_cannot_be_revived() {
        var session = CoordinatorSession.begun(coordinator, Digest.of("token " + coordinator), NOW);
        sessions.add(session);
        assertThat(sessions.findByToken(session.token())).contains(session);

        var later = NOW.plus(Duration.ofMinutes(5));
        sessions.note(session.ended(later));
        sessions.note(session.seen(later).orElseThrow());

        assertThat(sessions.findByToken(session.token())).hasValueSatisfying(it -> {
            assertThat(it.endedAt()).contains(later);
            assertThat(it.isAlive(later)).isFalse();
        });
    }

    @Test
    void is_forgotten_with_the_old_sessions() {
        var session = CoordinatorSession.begun(coordinator, Digest.of("old " + coordinator), NOW);
        sessions.add(session);

        assertThat(sessions.removeBegunBefore(NOW.plusSeconds(1))).isPositive();
        assertThat(sessions.findByToken(session.token())).isEmpty();
    }
}
