package fi.rinnalla.persistence.exporting;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.exporting.Bundle;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.ExportState;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.privacy.TestSeals;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of everything that the house has made")
class SealedBundleIT {
    private static final Database DATABASE = Database.get();
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    @TempDir
    Path folder;

    private final ExportId export = new ExportId(UUID.randomUUID());
    private Furnished inA;

    @BeforeEach
    void one_that_two_people_agreed_on() throws SQLException {
        DATABASE.empty();
        inA = furnished(A);
        furnished(B);
        DATABASE.in(A, em -> {
            em.createNativeQuery("delete from app.tenant_export").executeUpdate();
            var asked = TenantExport.asked(export, new StaffId(inA.account()), NOW, Digest.of("lomake"));
            asked.confirm(new StaffId(inA.account()), false, NOW.plusSeconds(86_400));
            new StoredExports(em).add(asked);
        });
    }

    @AfterAll
    static void leave_little_behind() {
        DATABASE.empty();
    }

    @Test
    void comes_out_of_its_pieces_as_it_was_packed() throws Exception {
        var key = make();
        var bundle = found().bundle().orElseThrow();

        var file = Files.write(folder.resolve("kaikki.zip"), whole(bundle, key));

        assertThat(Packed.entries(file)).containsKeys("manifest.json", "README.txt", "csv/visit.csv");
        assertThat(bundle.size()).isEqualTo(Files.size(file));
        var digest = Packing.sha256();
        digest.update(Files.readAllBytes(file));
        assertThat(bundle.checksum()).isEqualTo(Packing.hex(digest));
        assertThat(found().state()).isEqualTo(ExportState.READY);
    }

    @Test
    void lies_sealed_and_opens_for_nobody_when_its_key_is_gone() throws Exception {
        var key = make();
        try (var superuser = DATABASE.superuser()) {
            var pieces = Sql.all(
                    superuser,
                    "select content from app.tenant_export_part where export_id = ?",
                    row -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1),
                    export.value());
            assertThat(pieces).isNotEmpty().noneMatch(it -> it.startsWith("PK") || it.contains("csv/visit"));
        }

        DATABASE.in(A, em -> TestSeals.of(DATABASE).destroy(key));

        assertThatThrownBy(() -> DATABASE.from(A, em -> bundles(em).part(export, key, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_made_by_one_node_at_a_time() {
        DATABASE.in(A, em -> {
            assertThat(new StoredExports(em).holdNext()).isPresent();
            DATABASE.in(
                    A, other -> assertThat(new StoredExports(other).holdNext()).isEmpty());
        });
    }

    @Test
    void is_not_there_for_the_neighbour() {
        make();
        DATABASE.in(B, em -> {
            assertThat(new StoredExports(em).find(export)).isEmpty();
            assertThatThrownBy(() -> bundles(em).part(export, new KeyId(UUID.randomUUID()), 0))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void goes_with_all_its_pieces() {
        make();
        DATABASE.in(A, em -> {
            bundles(em).remove(export);
            new StoredExports(em).remove(new StoredExports(em).find(export).orElseThrow());
        });
        assertThat(DATABASE.<Object>from(
                        A,
                        em -> em.createNativeQuery("select count(*) from app.tenant_export_part where export_id = ?1")
                                .setParameter(1, export.value())
                                .getSingleResult()))
                .isEqualTo(0L);
    }

    private KeyId make() {
        return DATABASE.from(A, em -> {
            var key = TestSeals.of(DATABASE).newKey();
            var next = new StoredExports(em).holdNext().orElseThrow();
            next.isReady(bundles(em).make(next.id(), key), key, NOW);
            return key;
        });
    }

    private TenantExport found() {
        return DATABASE.from(A, em -> new StoredExports(em).find(export).orElseThrow());
    }

    private byte[] whole(Bundle bundle, KeyId key) {
        var bytes = new ByteArrayOutputStream();
        for (var turn = 0; turn < bundle.parts(); turn++) {
            var part = turn;
            bytes.writeBytes(DATABASE.from(A, em -> bundles(em).part(export, key, part)));
        }
        return bytes.toByteArray();
    }

    private static BundlesByTheJob bundles(EntityManager em) {
        return new BundlesByTheJob(
                DATABASE.jobSource(),
                em,
                TestSeals.of(DATABASE),
                DATABASE.current(),
                name -> Database.CONTEXT_KEY,
                Clock.systemUTC());
    }

    private static Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }
}
