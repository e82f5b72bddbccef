package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.DoorPicture;
import fi.rinnalla.domain.presence.PictureCopy;
import fi.rinnalla.domain.presence.PictureSize;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of a door")
class DoorPicturesIT {
    private static final Instant NOW = Instant.parse("2099-05-04T09:00:00Z");
    private static final byte[] CONTENT =
            "a picture of a door, a hundred bytes long at least, which this is when it is repeated once or twice more"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final String NAME =
            PictureCopy.of(UUID.randomUUID(), null, 1, 1, CONTENT).size().name();
    private final Database database = Database.get();
    private PlaceId inA;
    private PlaceId inB;

    @BeforeEach
    void of_two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
        hangUp(A, inA);
    }

    @Test
    void hangs_in_its_own_organisation_alone_also_for_whoever_knows_its_name() {
        assertThat(shown(A)).contains(CONTENT);
        assertThat(shown(B)).isEmpty();
        assertThat((boolean) database.from(
                        B, em -> new StoredDoorPictures(em).of(inA).isPresent()))
                .isFalse();
    }

    @Test
    void is_known_by_its_sizes_and_described_in_each_language() {
        var sizes = database.from(A, em -> {
            var pictures = new StoredDoorPictures(em);
            return pictures.sizes(pictures.of(inA).orElseThrow().id());
        });
        assertThat(sizes).containsExactly(new PictureSize(NAME, 480, 360));

        database.in(
                A,
                em -> new StoredDoorPictures(em)
                        .of(inA)
                        .orElseThrow()
                        .isDescribed(Map.of(Language.FI, "Sininen ovi", Language.EN, "A blue door")));
        assertThat(words(A, inA)).isEqualTo(Map.of(Language.FI, "Sininen ovi", Language.EN, "A blue door"));
    }

    @Test
    void is_not_shown_once_it_is_taken_down_until_it_is_put_back() {
        database.in(A, em -> new StoredDoorPictures(em).of(inA).orElseThrow().isRemoved(NOW));
        assertThat(shown(A)).isEmpty();

        database.in(
                A,
                em -> new StoredDoorPictures(em).lastRemoved(inA).orElseThrow().isPutBack());
        assertThat(shown(A)).contains(CONTENT);
    }

    @Test
    void is_forgotten_with_all_its_copies_and_words_in_its_own_organisation() throws SQLException {
        hangUp(B, inB);
        for (var tenant : new TenantId[] {A, B}) {
            database.in(
                    tenant,
                    em -> new StoredDoorPictures(em)
                            .of(tenant.equals(A) ? inA : inB)
                            .orElseThrow()
                            .isRemoved(NOW));
        }

        assertThat((int) database.from(A, em -> new StoredDoorPictures(em).forgetRemovedBefore(NOW)))
                .isZero();
        assertThat((int) database.from(A, em -> new StoredDoorPictures(em).forgetRemovedBefore(NOW.plusSeconds(1))))
                .isEqualTo(1);
        assertThat((boolean) database.from(
                        B, em -> new StoredDoorPictures(em).lastRemoved(inB).isPresent()))
                .isTrue();
        assertThat(copies(A)).isEqualTo(1L);
        assertThat(copies(B)).isEqualTo(2L);
    }

    /** Beside the one that stands in every furnished organisation. */
    private long copies(TenantId tenant) {
        return database.from(tenant, em ->
                (Long) em.createQuery("select count(c) from PictureCopy c").getSingleResult());
    }

    private Optional<byte[]> shown(TenantId tenant) {
        return database.from(tenant, em -> new StoredDoorPictures(em).content(NAME));
    }

    private Map<Language, String> words(TenantId tenant, PlaceId place) {
        return database.from(
                tenant, em -> new StoredDoorPictures(em).of(place).orElseThrow().words());
    }

    private void hangUp(TenantId tenant, PlaceId place) {
        database.in(tenant, em -> {
            var pictures = new StoredDoorPictures(em);
            var picture = DoorPicture.of(
                    UUID.randomUUID(), place, Map.of(Language.FI, "Ovi", Language.SV, "Dörr"), Digest.of("form"), NOW);
            pictures.add(picture);
            pictures.add(PictureCopy.of(UUID.randomUUID(), picture.id(), 480, 360, CONTENT));
        });
    }

    private PlaceId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return new PlaceId(rooms.place());
        }
    }
}
