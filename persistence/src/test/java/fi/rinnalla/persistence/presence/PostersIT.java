package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Poster;
import fi.rinnalla.domain.presence.PosterCode;
import fi.rinnalla.domain.presence.PosterId;
import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.presence.PosterOpening;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Posters")
class PostersIT {
    private static final PosterCode CODE = new PosterCode("k7m2x9q");
    private static final LocalDate DAY = LocalDate.parse("2026-05-04");
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private final Database database = Database.get();
    private PosterId inA;
    private PosterId inB;

    @BeforeEach
    void of_two_organisations() throws SQLException {
        database.empty();
        inA = made(A);
        inB = made(B);
    }

    @Test
    void may_have_the_same_code_in_two_organisations_and_lead_each_to_its_own() {
        assertThat(found(A)).isEqualTo(inA);
        assertThat(found(B)).isEqualTo(inB);
        assertThat((boolean)
                        database.from(A, em -> new StoredPosters(em).find(inB).isPresent()))
                .isFalse();
    }

    @Test
    void are_counted_by_day_and_in_their_own_organisation_alone() {
        count(A, inA, DAY);
        count(A, inA, DAY);
        count(A, inA, DAY.plusDays(1));
        count(B, inB, DAY);

        assertThat(times(A)).containsExactly(2, 1);
        assertThat(times(B)).containsExactly(1);
    }

    /** The first of a day begins its row, and nobody else's is lost for that. */
    @Test
    void are_counted_once_for_each_of_many_who_come_at_once() throws InterruptedException {
        var crowd = Executors.newFixedThreadPool(8);
        var together = new CountDownLatch(1);
        for (int n = 0; n < 40; n++) {
            crowd.execute(() -> {
                waitFor(together);
                count(A, inA, DAY);
            });
        }
        together.countDown();
        crowd.shutdown();
        assertThat(crowd.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(times(A)).containsExactly(40);
    }

    @Test
    void keep_whether_they_are_in_use() {
        database.in(A, em -> new StoredPosters(em).find(inA).orElseThrow().retire());

        assertThat((boolean) database.from(
                        A, em -> new StoredPosters(em).find(inA).orElseThrow().retired()))
                .isTrue();
        assertThat((boolean) database.from(
                        B, em -> new StoredPosters(em).find(inB).orElseThrow().retired()))
                .isFalse();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(TenantId tenant, PosterId poster, LocalDate day) {
        database.in(tenant, em -> new StoredPosters(em).countOpening(poster, day));
    }

    private List<Integer> times(TenantId tenant) {
        return database.from(
                tenant,
                em -> new StoredPosters(em)
                        .openings(DAY, DAY.plusDays(30)).stream()
                                .map(PosterOpening::times)
                                .toList());
    }

    private PosterId found(TenantId tenant) {
        return database.from(
                tenant,
                em -> new StoredPosters(em).findByCode(CODE).map(Poster::id).orElseThrow());
    }

    private PosterId made(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var place = new PlaceId(Furnished.in(app, tenant).place());
            app.commit();
            var poster =
                    Poster.made(UUID.randomUUID(), DoorId.of(place), PosterKind.WALL, CODE, Digest.of("form"), NOW);
            database.in(tenant, em -> new StoredPosters(em).add(poster));
            return poster.id();
        }
    }
}
