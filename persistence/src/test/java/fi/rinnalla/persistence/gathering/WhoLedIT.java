package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who leads a group")
class WhoLedIT {
    private static final LocalDate LAST = LocalDate.parse("2026-12-03");

    private final Database database = Database.get();
    private GatheringId inA;
    private GatheringId inB;

    @BeforeEach
    void a_group_in_each_of_two_houses() throws SQLException {
        database.empty();
        inA = planned(A);
        inB = planned(B);
    }

    @Test
    void is_kept_by_role_and_name_and_nobody_led_is_nobody() {
        isLedBy(A, inA, leader(Role.EXPERIENCE_PARTNER, "Aino"));
        assertThat(leaders(A, inA)).containsExactly("EXPERIENCE_PARTNER Aino");
        assertThat(leaders(B, inB)).isEmpty();

        isLedBy(A, inA, leader(Role.WORKER, ""), leader(Role.EXPERIENCE_PARTNER, "Aino"));
        assertThat(leaders(A, inA)).containsExactly("WORKER ", "EXPERIENCE_PARTNER Aino");

        isLedBy(A, inA);
        assertThat(leaders(A, inA)).isEmpty();
    }

    @Test
    void is_found_by_name_when_it_is_long_past_in_its_own_house_alone_and_then_known_by_role() {
        isLedBy(A, inA, leader(Role.WORKER, ""), leader(Role.WORKER, "Aino"));

        assertThat(byName(A, LAST)).isEmpty();
        assertThat(byName(A, LAST.plusDays(1))).containsExactly(inA);
        assertThat(byName(B, LAST.plusDays(1))).isEmpty();

        database.in(A, em -> new StoredGatherings(em).hold(inA).orElseThrow().forgetWhoLed());
        assertThat(leaders(A, inA)).containsExactly("WORKER ", "WORKER ");
        assertThat(byName(A, LAST.plusDays(1))).isEmpty();
    }

    private void isLedBy(TenantId tenant, GatheringId id, Leader... leaders) {
        database.in(
                tenant, em -> new StoredGatherings(em).hold(id).orElseThrow().isLedBy(List.of(leaders)));
    }

    private static Leader leader(Role role, String name) {
        return Leader.of(role, FirstName.of(name));
    }

    private List<String> leaders(TenantId tenant, GatheringId id) {
        return database.from(
                tenant,
                em -> new StoredGatherings(em)
                        .find(id).orElseThrow().leaders().stream()
                                .map(it -> it.role() + " "
                                        + it.firstName().map(FirstName::value).orElse(""))
                                .toList());
    }

    private List<GatheringId> byName(TenantId tenant, LocalDate before) {
        return database.from(tenant, em -> new StoredGatherings(em).ledByNameLastMetBefore(before, 9));
    }

    private GatheringId planned(TenantId tenant) throws SQLException {
        var rooms = furnished(tenant);
        var id = new GatheringId(UUID.randomUUID());
        database.in(tenant, em -> {
            var group = Gathering.planned(
                    id,
                    Digest.of(id.toString()),
                    new ProgrammeId(rooms.programme()),
                    GatheringKind.GROUP,
                    Way.ONLINE,
                    Optional.empty(),
                    Optional.of(3));
            group.timetable()
                    .meets(
                            new SessionId(UUID.randomUUID()),
                            new Meeting(LAST, LocalTime.parse("17:30"), LocalTime.parse("19:00")));
            new StoredGatherings(em).add(group);
        });
        return id;
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }
}
