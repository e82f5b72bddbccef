package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesId;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.guidance.StoredSeries;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group that goes through a series")
class FollowedSeriesIT {
    private static final SessionId FIRST = new SessionId(UUID.randomUUID());

    private final Database database = Database.get();
    private UUID programme;
    private SeriesId ours;
    private SeriesId theirs;

    @BeforeEach
    void two_organisations() throws SQLException {
        database.empty();
        programme = furnished(A);
        furnished(B);
        ours = series(A);
        theirs = series(B);
    }

    @Test
    void is_kept_with_what_was_ticked_and_goes_its_own_way_again() {
        var id = group(ours);
        database.in(A, em -> {
            var group = new StoredGatherings(em).hold(id).orElseThrow();
            group.timetable().tick(FIRST, Set.of("Kierros", "Sopimus"));
        });
        database.in(A, em -> {
            var group = new StoredGatherings(em).hold(id).orElseThrow();
            assertThat(group.series()).contains(ours);
            assertThat(group.session(FIRST).done()).containsExactlyInAnyOrder("Kierros", "Sopimus");
            group.timetable().tick(FIRST, Set.of("Sopimus"));
            group.goesThrough(Optional.empty());
        });

        database.in(A, em -> {
            var group = new StoredGatherings(em).find(id).orElseThrow();
            assertThat(group.series()).isEmpty();
            assertThat(group.session(FIRST).done()).containsExactly("Sopimus");
        });
        assertThat(database.<Boolean>from(
                        B, em -> new StoredGatherings(em).find(id).isPresent()))
                .isFalse();
    }

    @Test
    void never_goes_through_the_neighbours_series() {
        assertThatThrownBy(() -> group(theirs)).hasStackTraceContaining("foreign key");
    }

    private GatheringId group(SeriesId series) {
        return database.from(A, em -> {
            var group = Gathering.planned(
                    new GatheringId(UUID.randomUUID()),
                    Digest.of(UUID.randomUUID().toString()),
                    new ProgrammeId(programme),
                    GatheringKind.GROUP,
                    Way.ONLINE,
                    Optional.empty(),
                    Optional.of(8));
            group.timetable()
                    .meets(
                            FIRST,
                            new Meeting(
                                    LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00")));
            group.goesThrough(Optional.of(series));
            new StoredGatherings(em).add(group);
            return group.id();
        });
    }

    private SeriesId series(TenantId tenant) {
        return database.from(tenant, em -> {
            var text = new SeriesText(Language.FI, "Sarja", "Tavoite", "", 60, "", "## Eka", "## Eka\n\n- [ ] Kierros");
            var series = Series.written(UUID.randomUUID(), "sarja", text, Instant.EPOCH);
            new StoredSeries(em).add(series);
            return series.seriesId();
        });
    }

    private UUID furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return furnished.programme();
        }
    }
}
