package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two organisations in the database, and groups with seats in either. */
final class GroupsInTwoHouses {
    static final int ROUNDS = Boolean.getBoolean("rinnalla.full") ? 50 : 1;
    static final int PEOPLE = 100;
    static final int SEATS = 10;
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    final Database database = Database.get();
    Furnished inA;
    Furnished inB;

    GroupsInTwoHouses() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    void decide(GatheringId group, java.util.function.Consumer<Gathering> decision) {
        database.in(
                A, em -> decision.accept(new StoredGatherings(em).hold(group).orElseThrow()));
    }

    static Meeting aWeekLater(Meeting it) {
        return new Meeting(it.day().plusWeeks(1), it.starts(), it.ends());
    }

    GatheringId planned(TenantId tenant, Furnished rooms) {
        var id = new GatheringId(UUID.randomUUID());
        database.in(tenant, em -> {
            var group = Gathering.planned(
                    id,
                    Digest.of(id.toString()),
                    new ProgrammeId(rooms.programme()),
                    GatheringKind.GROUP,
                    Way.ONLINE,
                    Optional.empty(),
                    Optional.of(SEATS));
            group.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
            group.timetable()
                    .meets(
                            new SessionId(UUID.randomUUID()),
                            new Meeting(
                                    LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00")));
            group.publish();
            new StoredGatherings(em).add(group);
        });
        return id;
    }

    static Asked asked(CardId card) {
        return new Asked(
                SeatId.random(),
                card,
                new KeyId(UUID.randomUUID()),
                new Sealed(new byte[] {1}),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of(UUID.randomUUID().toString()),
                Set.of(),
                Coming.EITHER);
    }

    Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }
}
