package fi.rinnalla.persistence.comparison;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.SlipFigures;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.survey.measure.StoredDoorTallies;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How it went, told with slips in two organisations,")
class SlipsReleasedIT {
    private static final NetworkId NETWORK = new NetworkId(UUID.fromString("eeeeeeee-0000-4000-8000-00000000000e"));
    /** Furniture has told of another one already. */
    private static final Quarter QUARTER = Quarter.of("2025Q3");

    private final Database database = Database.get();
    private final Map<TenantId, Furnished> houses = new HashMap<>();

    @BeforeEach
    void two_houses_share_it_from_this_quarter_on() throws SQLException {
        database.empty();
        OneNetwork.of(database, NETWORK, "lapuilla", "Lapuilla");
        for (var tenant : List.of(A, B)) {
            try (var app = database.app(tenant)) {
                houses.put(tenant, Furnished.in(app, tenant));
                app.commit();
            }
            database.in(
                    tenant,
                    em -> new StoredParticipations(em)
                            .add(Participation.begun(
                                    new ParticipationId(UUID.randomUUID()),
                                    programme(tenant),
                                    Indicator.EXIT_HEARD,
                                    QUARTER.firstDay())));
        }
    }

    @Test
    void is_released_in_bins_door_by_door_and_without_what_came_without_a_slip() {
        tell(A, place(A), true, 5, 12);
        tell(A, place(A), true, 2, 6);
        tell(A, place(A), false, 5, 50);
        tell(A, AskedAt.groupsOf(programme(A)), true, 4, 7);
        tell(B, AskedAt.groupsOf(programme(B)), true, 4, 4);
        tell(B, AskedAt.eventsOf(programme(B)), true, 1, 9);
        freeze(A);
        freeze(B);

        assertThat(seen(A)).isEqualTo(bins(10, 5, 0, 0, 5, 0, 0, 0));
        assertThat(seen(B)).isEqualTo(bins(0, 0, 0, 0, 0, 0, 0, 5));
    }

    @Test
    void is_kept_apart_for_groups_events_and_each_place() {
        tell(A, AskedAt.groupsOf(programme(A)), true, 4, 2);
        tell(A, AskedAt.eventsOf(programme(A)), true, 4, 3);
        tell(A, AskedAt.groupsOf(programme(A)), true, 4, 1);

        database.in(
                A,
                em -> assertThat(new StoredDoorTallies(em).of(QUARTER))
                        .hasSize(2)
                        .anySatisfy(it -> {
                            assertThat(it.at()).isEqualTo(AskedAt.groupsOf(programme(A)));
                            assertThat(it.counts()).containsExactly(0, 0, 0, 3, 0);
                        }));
        database.in(B, em -> assertThat(new StoredDoorTallies(em).of(QUARTER)).isEmpty());
    }

    @Test
    void is_not_moved_by_an_answer_that_comes_later() {
        tell(A, place(A), true, 5, 9);
        freeze(A);
        tell(A, place(A), true, 5, 1);

        assertThat(seen(A)).isEqualTo(bins(5, 0, 0, 0, 0, 0, 0, 0));
        assertThatThrownBy(() -> freeze(A)).hasStackTraceContaining("already frozen");
    }

    @Test
    void is_nothing_rather_than_few_in_a_quarter_before_anybody_agreed() {
        assertThatThrownBy(() -> freeze(A, QUARTER.previous())).hasStackTraceContaining("does not take part");
        assertThat(new ReleaseInNet(database.netSource())
                        .cells(NETWORK, Indicator.EXIT_HEARD, QUARTER.previous(), QUARTER.previous()))
                .isEmpty();
    }

    private void tell(TenantId tenant, AskedAt at, boolean coded, int step, int many) {
        database.in(tenant, em -> {
            var tally = new StoredDoorTallies(em).hold(at, QUARTER, coded, ExitQuestion.HEARD);
            for (var n = 0; n < many; n++) {
                tally.add(step);
            }
        });
    }

    private void freeze(TenantId tenant) {
        freeze(tenant, QUARTER);
    }

    private void freeze(TenantId tenant, Quarter quarter) {
        database.in(tenant, em -> {
            var figures = new Figures(Map.of()).with(SlipFigures.of(new StoredDoorTallies(em).of(quarter)));
            var handover = new HandoverByTheJob(database.jobSource(), database.current(), name -> Database.CONTEXT_KEY);
            handover.present(new ReleasedProgramme(tenant, programme(tenant), "Kohtaamo", "Ry", "Uusimaa"));
            handover.freeze(programme(tenant), quarter, Indicator.EXIT_HEARD, figures);
        });
    }

    private Map<String, Bin> seen(TenantId tenant) {
        return new ReleaseInNet(database.netSource())
                .cells(NETWORK, Indicator.EXIT_HEARD, QUARTER, QUARTER).stream()
                        .filter(it -> it.programme().equals(programme(tenant)))
                        .collect(Collectors.toMap(it -> it.cell().division(), ReleasedCell::bin));
    }

    private static Map<String, Bin> bins(int... lows) {
        var bins = new HashMap<String, Bin>();
        for (var i = 0; i < lows.length; i++) {
            bins.put(Indicator.EXIT_HEARD.classes().get(i), new Bin(lows[i]));
        }
        return bins;
    }

    private ProgrammeId programme(TenantId tenant) {
        return new ProgrammeId(houses.get(tenant).programme());
    }

    private AskedAt place(TenantId tenant) {
        return AskedAt.of(DoorId.of(new PlaceId(houses.get(tenant).place())));
    }
}
