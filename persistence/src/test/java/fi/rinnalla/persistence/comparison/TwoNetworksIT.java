package fi.rinnalla.persistence.comparison;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.comparison.HandedOver;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.NetworkRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.comparison.SavedView;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
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

@DisplayName("Of two networks, one with both houses and one with one of them, each")
class TwoNetworksIT {
    private static final Instant NOW = Instant.parse("2026-05-04T09:15:30Z");
    private static final Quarter SUMMER = Quarter.of("2025Q3");
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final Database database = Database.get();
    private final NetworkRelease release = new ReleaseInNet(database.netSource());
    private final SavedViewsInNet views = new SavedViewsInNet(database.netSource());
    private final NetworkId both = new NetworkId(UUID.randomUUID());
    private final NetworkId one = new NetworkId(UUID.randomUUID());
    private ProgrammeId ofA;
    private ProgrammeId ofB;

    @BeforeEach
    void both_have_released_a_quarter() throws SQLException {
        database.empty();
        ofA = programme(A, 12);
        ofB = programme(B, 7);
        open(both, "Kaikki", A, B);
        open(one, "Vain yksi", B);
    }

    @Test
    void sees_its_own_members_and_nobody_elses() {
        assertThat(seen(both)).containsExactlyInAnyOrder(ofA, ofB);
        assertThat(seen(one)).containsExactly(ofB);
        assertThat(release.programmes(one))
                .extracting(ReleasedProgramme::programme)
                .containsExactly(ofB);
        assertThat(release.handedOver(one, SUMMER, SUMMER))
                .containsExactly(new HandedOver(ofB, Indicator.FEEDBACK_RECEIVED, SUMMER));
        assertThat(release.handedOver(both, SUMMER, SUMMER)).hasSize(2);
        assertThat(release.handedOver(both, SUMMER.next(), SUMMER.next())).isEmpty();
        assertThat(release.name(one)).isEqualTo("Vain yksi");
    }

    @Test
    void sees_the_same_frozen_figures_as_the_other_does() {
        assertThat(release.cells(both, Indicator.FEEDBACK_RECEIVED, SUMMER, SUMMER))
                .containsAll(release.cells(one, Indicator.FEEDBACK_RECEIVED, SUMMER, SUMMER));
    }

    @Test
    void is_named_to_its_members_before_they_say_yes() {
        var networks = new OwnNetworksInNet(database.netSource());

        assertThat(networks.names(A)).contains("Kaikki").doesNotContain("Vain yksi");
        assertThat(networks.names(B)).contains("Kaikki", "Vain yksi");
    }

    @Test
    void has_saved_views_of_its_own() {
        var view = SavedView.named(both, "Palaute", "?osoitin=feedback-received", NOW);
        assertThat(views.add(view)).isTrue();
        assertThat(views.add(SavedView.named(both, "PALAUTE", "?osoitin=changes-made", NOW)))
                .isFalse();
        assertThat(views.add(SavedView.named(one, "Palaute", "?osoitin=changes-made", NOW)))
                .isTrue();

        assertThat(views.rename(one, view.id(), "Kaapattu")).isFalse();
        views.remove(one, view.id());
        assertThat(views.all(both)).containsExactly(view);

        var other = SavedView.named(both, "Muutokset", "?osoitin=changes-made", NOW.plusMillis(1));
        views.add(other);
        assertThat(views.rename(both, other.id(), "palaute")).as("taken").isFalse();
        assertThat(views.rename(both, other.id(), "Tehdyt muutokset")).isTrue();
        assertThat(views.all(both)).extracting(SavedView::name).containsExactly("Palaute", "Tehdyt muutokset");
        views.remove(both, other.id());
        assertThat(views.all(both)).containsExactly(view);
    }

    @Test
    void holds_in_its_saved_views_an_address_and_nothing_else_which_no_organisations_role_reads() throws SQLException {
        var sentence = new Object[] {UUID.randomUUID(), both.value(), "Nimi", "Liisa kertoi, että"};
        try (var net = database.net()) {
            assertThatThrownBy(() -> Sql.run(
                            net,
                            "insert into net.saved_view(id, network_id, name, query) values (?, ?, ?, ?)",
                            sentence))
                    .hasMessageContaining("check constraint");
        }
        for (var role : List.of(database.app(A), database.job(A))) {
            try (role) {
                assertThatThrownBy(() -> Sql.run(role, "select from net.saved_view"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private List<ProgrammeId> seen(NetworkId network) {
        return release.cells(network, Indicator.FEEDBACK_RECEIVED, SUMMER, SUMMER).stream()
                .map(it -> it.programme())
                .toList();
    }

    private void open(NetworkId network, String name, TenantId... members) throws SQLException {
        try (var owner = database.owner()) {
            Sql.run(
                    owner,
                    "insert into net.network(id, slug, name) values (?, ?, ?)",
                    network.value(),
                    "n" + network.value().toString().substring(0, 8),
                    name);
            for (var member : members) {
                Sql.run(
                        owner,
                        "insert into net.network_member values (?, ?, '2024-01-01')",
                        network.value(),
                        member.value());
            }
        }
    }

    private ProgrammeId programme(TenantId tenant, int received) {
        var id = new ProgrammeId(UUID.randomUUID());
        database.in(tenant, em -> {
            new StoredProgrammes(em).add(Programme.started(id, "p-" + id.value(), "Kohtaamo", "Uusimaa", LONG_AGO));
            new StoredParticipations(em)
                    .add(Participation.begun(
                            new ParticipationId(UUID.randomUUID()), id, Indicator.FEEDBACK_RECEIVED, LONG_AGO));
        });
        var handover = new HandoverByTheJob(database.jobSource(), database.current(), name -> Database.CONTEXT_KEY);
        database.in(tenant, em -> {
            handover.present(new ReleasedProgramme(tenant, id, "Kohtaamo", "Ry", "Uusimaa"));
            handover.freeze(
                    id,
                    SUMMER,
                    Indicator.FEEDBACK_RECEIVED,
                    new Figures(Map.of(Cell.of(Indicator.FEEDBACK_RECEIVED), received)));
        });
        return id;
    }
}
