package fi.rinnalla.persistence.comparison;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.programme.StoredProgrammes;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What leaves an organisation for its network")
class ReleaseIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final NetworkId NETWORK = new NetworkId(UUID.fromString("cccccccc-0000-4000-8000-00000000000c"));
    private static final Quarter SUMMER = Quarter.of("2025Q3");

    private final Database database = Database.get();
    private final NetworkRelease network = new NetworkRelease();
    private ProgrammeId ofA;
    private ProgrammeId ofB;

    @BeforeEach
    void two_programmes_that_take_part() throws SQLException {
        database.empty();
        ofA = programme(A, "Alfan kohtaamo");
        ofB = programme(B, "Beetan kohtaamo");
        OneNetwork.of(database, NETWORK, "verkosto", "Verkosto");
    }

    @Test
    void is_binned_by_five_and_nothing_shows_as_few() {
        freeze(A, ofA, SUMMER, figures(0, 4));
        freeze(B, ofB, SUMMER, figures(4, 0));

        assertThat(network.bins(ofA)).isEqualTo(network.bins(ofB)).containsOnlyKeys("yes", "no");
        assertThat(network.bins(ofA).values()).containsOnly(new Bin(0));
    }

    @Test
    void is_binned_as_the_domain_says_for_every_count_up_to_thirty() {
        var quarter = Quarter.of("2020Q2");
        for (var n = 0; n <= 30; n++) {
            freeze(A, ofA, quarter, figures(n, 30 - n));
            assertThat(network.bins(ofA, quarter)).isEqualTo(Map.of("yes", Bin.of(n), "no", Bin.of(30 - n)));
            quarter = quarter.next();
            if (!quarter.next().closed(LocalDate.now())) {
                return;
            }
        }
    }

    @Test
    void is_frozen_once_for_ever() {
        freeze(A, ofA, SUMMER, figures(7, 2));

        assertThat(refusal(A, ofA, SUMMER, figures(70, 20))).isEqualTo("RI014");
        assertThat(network.bins(ofA)).containsEntry("yes", new Bin(5));
        assertThat(database.<java.util.Set<Quarter>>from(
                        A, em -> new FrozenRelease(em).frozen(ofA, Indicator.FEEDBACK_ANSWERED_IN_TIME)))
                .containsExactly(SUMMER);
    }

    @Test
    void waits_until_the_quarter_is_closed() {
        var today = Helsinki.day(Instant.now());

        assertThat(refusal(A, ofA, Quarter.lastClosed(today).next(), figures(1, 1)))
                .isEqualTo("RI011");
        assertThat(refusal(A, ofA, Quarter.of(today).next(), figures(1, 1))).isEqualTo("RI011");
        freeze(A, ofA, Quarter.lastClosed(today), figures(1, 1));
    }

    @Test
    void is_closed_on_the_fourteenth_day_and_not_on_the_thirteenth() throws SQLException {
        try (var app = database.app()) {
            for (var quarter = Quarter.of("2024Q1"); quarter.year() < 2027; quarter = quarter.next()) {
                for (var day = 10; day < 18; day++) {
                    var today = quarter.next().firstDay().plusDays(day);
                    var closable = Sql.all(
                            app, "select pub.closable(?, ?)", row -> row.getBoolean(1), quarter.toString(), today);
                    assertThat(closable).containsExactly(quarter.closed(today)).containsExactly(day >= 14);
                }
            }
        }
    }

    @Test
    void is_the_full_set_of_classes_or_nothing() throws SQLException {
        for (var wrong : List.of(
                "array['yes'], array[1]",
                "array['yes','no'], array[1]",
                "array['yes','yes'], array[1,2]",
                "array['yes','no','no'], array[1,2,3]",
                "array['yes','maybe'], array[1,2]",
                "array['yes','no'], array[1,-1]",
                "array['yes','no'], array[1,null]",
                "array[]::text[], array[]::int[]",
                "null, null")) {
            try (var app = database.job(A)) {
                var refused = catchThrowableOfType(
                        SQLException.class,
                        () -> Sql.run(
                                app,
                                "select pub.freeze(?, '2025Q3', 'feedback-answered-in-time', " + wrong + ")",
                                ofA.value()));
                assertThat(refused.getSQLState()).as(wrong).isEqualTo("RI013");
            }
        }
        assertThat(network.bins(ofA)).isEmpty();
    }

    @Test
    void needs_a_consent_that_covers_the_whole_quarter() {
        assertThat(refusal(A, ofA, Quarter.of("2019Q4"), figures(1, 1))).isEqualTo("RI012");
        assertThat(sqlState(() ->
                        database.in(A, em -> handover().freeze(ofA, SUMMER, Indicator.CHANGES_MADE, figures(1, 1)))))
                .isEqualTo("RI012");
    }

    @Test
    void is_only_ever_its_own() {
        assertThat(refusal(A, ofB, SUMMER, figures(1, 1))).isEqualTo("RI010");
        assertThat(sqlState(() -> database.in(
                        A, em -> handover().present(new ReleasedProgramme(B, ofB, "Kaapattu", "Alfa", "Uusimaa")))))
                .isEqualTo("RI010");
    }

    @Test
    void is_handed_over_by_the_houses_own_work_alone() throws SQLException {
        for (var act : List.of(
                "select pub.present('" + ofA.value() + "', 'Alfan kohtaamo', 'Ry', 'Uusimaa')",
                "select pub.freeze('" + ofA.value() + "', '2025Q3', 'feedback-answered-in-time', array['yes','no'],"
                        + " array[1,2])")) {
            for (var connection : List.of(database.app(A), database.net())) {
                try (connection) {
                    var refused = catchThrowableOfType(SQLException.class, () -> Sql.run(connection, act));
                    assertThat(refused.getSQLState()).as(act).isEqualTo("42501");
                }
            }
        }
        assertThat(network.bins(ofA)).isEmpty();
    }

    @Test
    void stands_whatever_becomes_of_the_use_case_around_it() {
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> database.in(A, em -> {
                            handover().freeze(ofA, SUMMER, Indicator.FEEDBACK_ANSWERED_IN_TIME, figures(7, 2));
                            throw new IllegalStateException("afterwards");
                        })))
                .hasMessage("afterwards");

        assertThat(network.bins(ofA)).containsEntry("yes", new Bin(5));
    }

    @Test
    void names_the_cells_that_the_domain_knows() throws SQLException {
        try (var net = database.net()) {
            var cells = Sql.all(
                    net,
                    "select indicator, class from pub.cell order by indicator, position",
                    row -> row.getString(1) + " " + row.getString(2));
            assertThat(cells)
                    .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Indicator.values())
                            .flatMap(it -> it.classes().stream().map(division -> it.code() + " " + division))
                            .toList());
        }
    }

    @Test
    void holds_by_what_to_divide_exactly_once_and_by_a_yes_of_its_own() throws SQLException {
        assertThat(divisorRefusal(A, ofA, SUMMER, 9_000)).as("no yes").isEqualTo("RI012");
        agreeToHours(A, ofA, SUMMER.firstDay().plusDays(1));
        assertThat(divisorRefusal(A, ofA, SUMMER, 9_000))
                .as("not the whole quarter")
                .isEqualTo("RI012");
        agreeToHours(A, ofA, LONG_AGO);
        assertThat(divisorRefusal(A, ofA, Quarter.of(Helsinki.day(Instant.now())), 9_000))
                .isEqualTo("RI011");
        assertThat(divisorRefusal(A, ofB, SUMMER, 9_000)).isEqualTo("RI010");
        assertThat(divisorRefusal(B, ofA, SUMMER, 9_000)).isEqualTo("RI010");

        freezeHours(A, ofA, SUMMER, 9_000);
        freezeHours(A, ofA, SUMMER.next(), 0);
        assertThat(divisorRefusal(A, ofA, SUMMER, 1)).isEqualTo("RI014");
        assertThat(divisorRefusal(A, ofA, SUMMER.next(), 1))
                .as("none is frozen too")
                .isEqualTo("RI014");

        var seen = new ReleasedDivisor(ofA, SUMMER, Divisor.OPEN_HOURS, 9_000);
        assertThat(new ReleaseInNet(database.netSource()).divisors(NETWORK, Divisor.OPEN_HOURS, SUMMER, SUMMER))
                .containsExactly(seen);
        assertThat(new ReleaseInNet(database.netSource()).divisors(NETWORK, Divisor.WORKING_YEARS, SUMMER, SUMMER))
                .isEmpty();
        assertThat(database.<List<ReleasedDivisor>>from(A, em -> new FrozenRelease(em).divisors(SUMMER, SUMMER)))
                .containsExactly(seen);
        assertThat(database.<List<ReleasedDivisor>>from(B, em -> new FrozenRelease(em).divisors(SUMMER, SUMMER)))
                .isEmpty();
        for (var act : List.of(
                "select pub.freeze_divisor('" + ofA.value() + "', '2025Q2', 'open-hours', 1)",
                "update pub.divisor set parts = 1",
                "delete from pub.divisor",
                "insert into pub.divisor select * from pub.divisor")) {
            for (var connection : List.of(database.app(A), database.net())) {
                try (connection) {
                    var refused = catchThrowableOfType(SQLException.class, () -> Sql.run(connection, act));
                    assertThat(refused.getSQLState()).as(act).isEqualTo("42501");
                }
            }
        }
    }

    private void agreeToHours(TenantId tenant, ProgrammeId programme, LocalDate since) {
        database.in(
                tenant,
                em -> new StoredDivisorConsents(em)
                        .add(DivisorConsent.begun(UUID.randomUUID(), programme, Divisor.OPEN_HOURS, since)));
    }

    private void freezeHours(TenantId tenant, ProgrammeId programme, Quarter quarter, long minutes) {
        database.in(
                tenant, em -> handover().freeze(new ReleasedDivisor(programme, quarter, Divisor.OPEN_HOURS, minutes)));
    }

    private String divisorRefusal(TenantId tenant, ProgrammeId programme, Quarter quarter, long minutes) {
        return sqlState(() -> freezeHours(tenant, programme, quarter, minutes));
    }

    @Test
    void is_read_by_the_members_of_a_network_alone() {
        freeze(A, ofA, SUMMER, figures(12, 3));
        var release = new ReleaseInNet(database.netSource());

        assertThat(release.programmes(NETWORK))
                .extracting(ReleasedProgramme::name)
                .containsExactly("Alfan kohtaamo", "Beetan kohtaamo");
        assertThat(release.cells(NETWORK, Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER.previous(), SUMMER))
                .containsExactlyInAnyOrder(
                        new ReleasedCell(ofA, SUMMER, cell("yes"), new Bin(10)),
                        new ReleasedCell(ofA, SUMMER, cell("no"), new Bin(0)));
        assertThat(release.cells(NETWORK, Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER.next(), SUMMER.next()))
                .isEmpty();
        assertThat(release.programmes(new NetworkId(UUID.randomUUID()))).isEmpty();
    }

    private ProgrammeId programme(TenantId tenant, String name) {
        var id = new ProgrammeId(UUID.randomUUID());
        database.in(tenant, em -> {
            new StoredProgrammes(em).add(Programme.started(id, "p-" + id.value(), name, "Uusimaa", LONG_AGO));
            new StoredParticipations(em)
                    .add(Participation.begun(
                            new ParticipationId(UUID.randomUUID()), id, Indicator.FEEDBACK_ANSWERED_IN_TIME, LONG_AGO));
        });
        database.in(tenant, em -> handover().present(new ReleasedProgramme(tenant, id, name, "Ry", "Uusimaa")));
        return id;
    }

    private void freeze(TenantId tenant, ProgrammeId programme, Quarter quarter, Figures figures) {
        database.in(tenant, em -> handover().freeze(programme, quarter, Indicator.FEEDBACK_ANSWERED_IN_TIME, figures));
    }

    private HandoverByTheJob handover() {
        return new HandoverByTheJob(database.jobSource(), database.current(), name -> Database.CONTEXT_KEY);
    }

    private String refusal(TenantId tenant, ProgrammeId programme, Quarter quarter, Figures figures) {
        return sqlState(() -> freeze(tenant, programme, quarter, figures));
    }

    private static String sqlState(Runnable refused) {
        Throwable why = catchThrowableOfType(RuntimeException.class, refused::run);
        while (!(why instanceof SQLException)) {
            why = why.getCause();
        }
        return ((SQLException) why).getSQLState();
    }

    private static Figures figures(int yes, int no) {
        return new Figures(Map.of(cell("yes"), yes, cell("no"), no));
    }

    private static Cell cell(String division) {
        return new Cell(Indicator.FEEDBACK_ANSWERED_IN_TIME, division);
    }

    /** What anybody in the network sees of one programme. */
    private final class NetworkRelease {
        Map<String, Bin> bins(ProgrammeId programme) {
            return bins(programme, SUMMER);
        }

        Map<String, Bin> bins(ProgrammeId programme, Quarter quarter) {
            return new ReleaseInNet(database.netSource())
                    .cells(NETWORK, Indicator.FEEDBACK_ANSWERED_IN_TIME, quarter, quarter).stream()
                            .filter(it -> it.programme().equals(programme))
                            .collect(java.util.stream.Collectors.toMap(
                                    it -> it.cell().division(), ReleasedCell::bin));
        }
    }
}
