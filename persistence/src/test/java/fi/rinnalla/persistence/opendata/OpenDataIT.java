package fi.rinnalla.persistence.opendata;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.OpenCell;
import fi.rinnalla.domain.opendata.OpenConsent;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.programme.StoredProgrammes;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What everybody may take along of the release")
class OpenDataIT {
    private static final NetworkId NETWORK = new NetworkId(UUID.fromString("eeeeeeee-0000-4000-8000-00000000000e"));
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Quarter SUMMER = Quarter.of("2025Q3");
    private static final Indicator INDICATOR = Indicator.FEEDBACK_ANSWERED_IN_TIME;

    private final Database database = Database.get();
    private ProgrammeId ofA;
    private ProgrammeId ofB;

    @BeforeEach
    void two_programmes_of_which_the_network_sees_a_quarter() throws SQLException {
        database.empty();
        ofA = programme(A, "Alfan kohtaamo");
        ofB = programme(B, "Beetan kohtaamo");
        try (var owner = database.owner()) {
            Sql.run(
                    owner,
                    "insert into net.network(id, slug, name) values (?, 'avoin', 'Avoin') on conflict do nothing",
                    NETWORK.value());
            for (var tenant : List.of(A, B)) {
                Sql.run(
                        owner,
                        "insert into net.network_member values (?, ?, '2024-01-01') on conflict do nothing",
                        NETWORK.value(),
                        tenant.value());
            }
            release(owner, A, ofA);
            release(owner, B, ofB);
        }
    }

    @Test
    void is_nothing_without_a_yes_of_its_own() {
        assertThat(refusal(A, ofA, SUMMER)).isEqualTo("RI016");
        assertThat(open()).isEmpty();
    }

    @Test
    void is_what_was_frozen_and_agreed_to_of_one_organisation_and_nothing_next_door() {
        agree(A, ofA);
        open(A, ofA, SUMMER);
        open(A, ofA, SUMMER);

        assertThat(open())
                .extracting(it ->
                        it.programme().name() + " " + it.frozen().cell().cell().division() + " "
                                + it.frozen().cell().bin())
                .containsExactly("Alfan kohtaamo yes 10–14", "Alfan kohtaamo no 0–4");
        assertThat(years()).containsExactly(2025);
        assertThat(new CellsInNet(database.netSource()).openYears(new NetworkId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void is_nothing_of_a_quarter_that_was_not_frozen_or_that_the_yes_does_not_cover() {
        agree(A, ofA);

        assertThat(refusal(A, ofA, SUMMER.previous())).isEqualTo("RI015");
        assertThat(refusal(A, ofB, SUMMER)).isEqualTo("RI015");
        database.in(A, em -> new StoredOpenConsents(em).all().forEach(it -> it.endBefore(SUMMER.lastDay())));
        assertThat(refusal(A, ofA, SUMMER)).isEqualTo("RI016");
    }

    @Test
    void is_opened_by_the_houses_own_work_and_written_by_nobody_else() throws SQLException {
        agree(A, ofA);
        for (var sql : List.of(
                "select pub.open_quarter('" + ofA.value() + "', '2025Q3', '" + INDICATOR.code() + "')",
                "delete from pub.open_release",
                "insert into pub.open_release select * from pub.open_release")) {
            for (var connection : List.of(database.app(A), database.net())) {
                try (connection) {
                    var refused = catchThrowableOfType(SQLException.class, () -> Sql.run(connection, sql));
                    assertThat(refused.getSQLState()).as(sql).isEqualTo("42501");
                }
            }
        }
        assertThat(open()).isEmpty();
    }

    /** Whoever keeps finished files makes them anew by this. */
    @Test
    void is_another_edition_when_anything_of_it_is_another_and_the_same_as_long_as_nothing_is() throws SQLException {
        var nothing = edition();
        agree(A, ofA);
        open(A, ofA, SUMMER);
        var opened = edition();
        open(A, ofA, SUMMER);
        assertThat(edition()).isEqualTo(opened).isNotEqualTo(nothing);

        agree(B, ofB);
        open(B, ofB, SUMMER);
        var both = edition();
        assertThat(both).isNotEqualTo(opened);
        assertThat(new CellsInNet(database.netSource())
                        .edition(NETWORK, SUMMER.year() - 1)
                        .mark())
                .isEqualTo(nothing);

        try (var owner = database.owner()) {
            Sql.run(owner, "update pub.programme set county = 'Lappi' where programme_id = ?", ofA.value());
            var moved = edition();
            assertThat(moved).isNotEqualTo(both);
            Sql.run(
                    owner,
                    "delete from net.network_member where network_id = ? and tenant_id = ?",
                    NETWORK.value(),
                    B.value());
            assertThat(edition()).as("one has left").isNotEqualTo(moved);
        }
    }

    private String edition() {
        return new CellsInNet(database.netSource())
                .edition(NETWORK, SUMMER.year())
                .mark();
    }

    @Test
    void is_marked_among_the_bins_that_are_read_a_page_at_a_time_each_once_and_always_in_the_same_order() {
        agree(B, ofB);
        open(B, ofB, SUMMER);

        assertThat(own(A)).hasSize(2).noneMatch(FrozenCell::open);
        assertThat(own(B)).hasSize(2).allMatch(FrozenCell::open);
        assertThat(everybodys()).hasSize(4).doesNotHaveDuplicates().isEqualTo(everybodys());
    }

    @Test
    void is_read_by_a_network_s_token_at_its_own_door_alone() throws SQLException {
        try (var owner = database.owner()) {
            Sql.run(
                    owner,
                    "insert into net.api_token(id, network_id, name, token_hash, made_on, ends_on)"
                            + " values (gen_random_uuid(), ?, 'Kartta', ?, '2026-01-01', '2026-12-31')",
                    NETWORK.value(),
                    Digest.of("rnl_" + ofA).bytes());
        }
        var tokens = new NetworkTokensInNet(database.netSource());
        var secret = Digest.of("rnl_" + ofA);

        assertThat(tokens.findByToken(NETWORK, secret)).hasValueSatisfying(it -> {
            assertThat(it.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
            assertThat(it.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
            tokens.isUsedOn(it.id(), LocalDate.of(2026, 5, 1));
        });
        assertThat(tokens.findByToken(new NetworkId(UUID.randomUUID()), secret)).isEmpty();
        assertThat(tokens.findByToken(NETWORK, Digest.of("rnl_else"))).isEmpty();
    }

    private List<FrozenCell> own(TenantId tenant) {
        return database.from(tenant, em -> {
            var cells = new OwnFrozenCells(em);
            var all = new ArrayList<FrozenCell>();
            for (var page = cells.page(Optional.empty(), 1); !page.isEmpty(); page = cells.page(behind(all), 1)) {
                all.addAll(page);
            }
            return all;
        });
    }

    private List<FrozenCell> everybodys() {
        var cells = new CellsInNet(database.netSource());
        var all = new ArrayList<FrozenCell>();
        for (var page = cells.page(NETWORK, Optional.empty(), 1);
                !page.isEmpty();
                page = cells.page(NETWORK, behind(all), 1)) {
            all.addAll(page);
        }
        return all;
    }

    /** As it travels, and comes back. */
    private static Optional<CellPlace> behind(List<FrozenCell> all) {
        return Optional.of(CellPlace.parse(all.get(all.size() - 1).place().toString()));
    }

    private List<OpenCell> open() {
        return new CellsInNet(database.netSource()).open(NETWORK, SUMMER.year());
    }

    private List<Integer> years() {
        return new CellsInNet(database.netSource()).openYears(NETWORK);
    }

    private ProgrammeId programme(TenantId tenant, String name) {
        var id = new ProgrammeId(UUID.randomUUID());
        database.in(
                tenant,
                em -> new StoredProgrammes(em)
                        .add(Programme.started(id, "p-" + id.value(), name, "Uusimaa", LONG_AGO)));
        return id;
    }

    private static void release(java.sql.Connection owner, TenantId tenant, ProgrammeId programme) throws SQLException {
        Sql.run(
                owner,
                "insert into pub.programme(tenant_id, programme_id, name, organisation, county) values (?, ?, ?, 'Ry', 'Uusimaa')",
                tenant.value(),
                programme.value(),
                tenant.equals(A) ? "Alfan kohtaamo" : "Beetan kohtaamo");
        for (var cell : List.of("'yes', 10", "'no', 0")) {
            Sql.run(
                    owner,
                    "insert into pub.release(tenant_id, programme_id, quarter, indicator, class, lo, frozen_on)"
                            + " values (?, ?, '2025Q3', 'feedback-answered-in-time', " + cell + ", '2025-10-20')",
                    tenant.value(),
                    programme.value());
        }
    }

    private void agree(TenantId tenant, ProgrammeId programme) {
        database.in(
                tenant,
                em -> new StoredOpenConsents(em)
                        .add(OpenConsent.begun(UUID.randomUUID(), programme, INDICATOR, LONG_AGO)));
    }

    private void open(TenantId tenant, ProgrammeId programme, Quarter quarter) {
        database.in(
                tenant,
                em -> new OpeningByTheJob(database.jobSource(), database.current(), name -> Database.CONTEXT_KEY)
                        .open(programme, quarter, INDICATOR));
    }

    private String refusal(TenantId tenant, ProgrammeId programme, Quarter quarter) {
        Throwable why = catchThrowableOfType(RuntimeException.class, () -> open(tenant, programme, quarter));
        while (!(why instanceof SQLException)) {
            why = why.getCause();
        }
        return ((SQLException) why).getSQLState();
    }
}
