package fi.rinnalla.persistence.measure;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.measure.Attendances;
import fi.rinnalla.domain.measure.GatheringFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.gathering.StoredGatherings;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting in the figures")
class CountedGatheringsIT {
    private static final Quarter QUARTER = Quarter.of("2026Q3");
    private static final String DAY = "2026-09-08";
    private static final BiConsumer<Gathering, SessionId> NOBODY_COUNTED = (group, session) -> {};

    private final Database database = Database.get();
    private Furnished inA;
    private Furnished inB;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
    }

    @Test
    void counts_with_its_adults_and_its_children_apart() {
        held(A, inA, GatheringKind.EVENT, DAY, came(9, 5));
        held(A, inA, GatheringKind.GROUP, DAY, came(4, 1));
        held(A, inA, GatheringKind.GROUP, DAY, came(3, 0));

        assertThat(figures(A, inA))
                .isEqualTo(new GatheringFigures(1, new Attendances(9, 5), 2, 2, new Attendances(7, 1)));
    }

    @Test
    void does_not_count_where_it_was_cancelled_though_somebody_wrote_numbers_down() {
        held(
                A,
                inA,
                GatheringKind.EVENT,
                DAY,
                came(9, 5).andThen((it, session) -> it.timetable().cancel(session, Map.of())));

        assertThat(figures(A, inA).eventsHeld()).isZero();
        assertThat(figures(A, inA).eventAttendances()).isEqualTo(Attendances.NONE);
    }

    @Test
    void does_not_count_until_its_attendance_is_written_down_be_it_that_nobody_came() {
        held(A, inA, GatheringKind.GROUP, DAY, NOBODY_COUNTED);
        assertThat(figures(A, inA).groupSessions()).isZero();

        held(A, inA, GatheringKind.GROUP, DAY, came(0, 0));
        assertThat(figures(A, inA).groupSessions()).isOne();
    }

    @Test
    void counts_on_the_first_and_the_last_day_of_the_quarter_and_not_beside_it() {
        held(A, inA, GatheringKind.EVENT, "2026-07-01", came(1, 0));
        held(A, inA, GatheringKind.EVENT, "2026-09-30", came(2, 0));
        held(A, inA, GatheringKind.EVENT, "2026-06-30", came(4, 0));
        held(A, inA, GatheringKind.EVENT, "2026-10-01", came(8, 0));

        assertThat(figures(A, inA).eventAttendances()).isEqualTo(new Attendances(3, 0));
    }

    @Test
    void counts_for_its_own_programme_in_its_own_house() {
        held(A, inA, GatheringKind.EVENT, DAY, came(9, 5));
        held(B, inB, GatheringKind.EVENT, DAY, came(2, 0));

        assertThat(figures(B, inB).eventAttendances()).isEqualTo(new Attendances(2, 0));
        assertThat(figures(B, inA).eventsHeld()).isZero();
        assertThat(figures(A, inB).eventsHeld()).isZero();
    }

    private static BiConsumer<Gathering, SessionId> came(int adults, int children) {
        return (it, session) -> it.timetable().count(session, new Attendance(adults, children, Optional.empty()));
    }

    private void held(
            TenantId tenant, Furnished rooms, GatheringKind kind, String day, BiConsumer<Gathering, SessionId> then) {
        database.in(tenant, em -> {
            var id = new GatheringId(UUID.randomUUID());
            var programme = new ProgrammeId(rooms.programme());
            var session = new SessionId(UUID.randomUUID());
            var gathering = Gathering.planned(
                    id, Digest.of(id.toString()), programme, kind, Way.ONLINE, Optional.empty(), Optional.of(8));
            gathering
                    .timetable()
                    .meets(
                            session,
                            new Meeting(LocalDate.parse(day), LocalTime.parse("17:30"), LocalTime.parse("19:00")));
            then.accept(gathering, session);
            new StoredGatherings(em).add(gathering);
        });
    }

    private GatheringFigures figures(TenantId tenant, Furnished rooms) {
        return database.from(
                tenant,
                em -> GatheringFigures.count(
                        QUARTER,
                        new CountedGatherings(em)
                                .meetings(new ProgrammeId(rooms.programme()), QUARTER.firstDay(), QUARTER.lastDay())));
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return furnished;
        }
    }
}
