package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.exporting.Bundle;
import fi.rinnalla.domain.exporting.Bundles;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.CurrentTenant;
import fi.rinnalla.persistence.shared.JobSource;
import fi.rinnalla.persistence.shared.SignedContext;
import fi.rinnalla.persistence.shared.TenantDoorway;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Packs on the job's own connection, in one transaction there: all of the pieces or none. */
@Dependent
public class BundlesByTheJob implements Bundles {
    private final DataSource jobs;
    private final EntityManager em;
    private final Seals seals;
    private final CurrentTenant current;
    private final SignedContext context;
    private final Clock clock;

    @Inject
    public BundlesByTheJob(
            JobSource jobs, EntityManager em, Seals seals, CurrentTenant current, Secrets secrets, Clock clock) {
        this(jobs.source(), em, seals, current, secrets, clock);
    }

    BundlesByTheJob(
            DataSource jobs, EntityManager em, Seals seals, CurrentTenant current, Secrets secrets, Clock clock) {
        this.jobs = jobs;
        this.em = em;
        this.seals = seals;
        this.current = current;
        this.context = new SignedContext(TenantDoorway.KID, secrets.key(SecretName.CONTEXT));
        this.clock = clock;
    }

    @Override
    public Bundle make(ExportId export, KeyId key) {
        try (var connection = jobs.getConnection()) {
            try {
                return pack(connection, export, key);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("everything could not be packed", failed);
        }
    }

    private Bundle pack(Connection connection, ExportId export, KeyId key) throws SQLException, IOException {
        var pieces = new SealedPieces(connection, export, key, seals);
        var digest = Packing.sha256();
        var packing = new Packing(connection, this::enter, current.tenant(), Optional.of(seals));
        var rows = packing.write(new DigestOutputStream(pieces, digest), Helsinki.day(clock.instant()));
        pieces.close();
        connection.commit();
        return new Bundle(rows, pieces.size(), Packing.hex(digest), pieces.parts());
    }

    /** The use case's own transaction waits meanwhile, and would be ended if it kept silent for too long. */
    private void enter(Connection connection, TenantId tenant) throws SQLException {
        em.createNativeQuery("select 1").getSingleResult();
        try (var statement = connection.prepareStatement("select set_config('rinnalla.ctx', ?, true)")) {
            statement.setString(1, context.of(tenant, Instant.now()));
            statement.execute();
        }
    }

    @Override
    public byte[] part(ExportId export, KeyId key, int turn) {
        @SuppressWarnings("unchecked")
        var found = (List<Object[]>) em.createNativeQuery(
                        "select id, content from app.tenant_export_part where export_id = ?1 and turn = ?2")
                .setParameter(1, export.value())
                .setParameter(2, turn)
                .getResultList();
        var part = found.stream().findFirst().orElseThrow(() -> new NotFound(export));
        return SealedPieces.opened(seals, key, (UUID) part[0], (byte[]) part[1]);
    }

    @Override
    public void remove(ExportId export) {
        em.createNativeQuery("delete from app.tenant_export_part where export_id = ?1")
                .setParameter(1, export.value())
                .executeUpdate();
    }
}
