package fi.rinnalla.persistence.exporting;

import fi.rinnalla.domain.exporting.Erasure;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.privacy.KeySource;
import fi.rinnalla.persistence.privacy.TenantKeys;
import fi.rinnalla.persistence.shared.JobSource;
import fi.rinnalla.persistence.shared.SignedContext;
import fi.rinnalla.persistence.shared.TenantDoorway;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import javax.sql.DataSource;

/** By the one function that may, and only from the day on that the operator has set; the database asks for it at every table. */
@Dependent
public class ErasureByTheJob implements Erasure {
    private final DataSource jobs;
    private final DataSource keys;
    private final SignedContext context;

    @Inject
    public ErasureByTheJob(JobSource jobs, KeySource keys, Secrets secrets) {
        this(jobs.source(), keys.source(), secrets);
    }

    ErasureByTheJob(DataSource jobs, DataSource keys, Secrets secrets) {
        this.jobs = jobs;
        this.keys = keys;
        this.context = new SignedContext(TenantDoorway.KID, secrets.key(SecretName.CONTEXT));
    }

    @Override
    public Erased erase(TenantId tenant) {
        try (var connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return erase(connection, tenant);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("not everything could be erased", failed);
        }
    }

    private Erased erase(Connection connection, TenantId tenant) throws SQLException {
        if (!isTrue(connection, tenant, "select sec.is_ending()")) {
            return Erased.NOTHING;
        }
        var destroyed = TenantKeys.destroyAll(keys, tenant);
        var rows = rows(connection, tenant);
        connection.commit();
        var over = rows == 0 && isTrue(connection, tenant, "select sec.conclude_erasure()");
        connection.commit();
        return new Erased(rows, destroyed, over);
    }

    /** What leans on something goes before it. */
    private long rows(Connection connection, TenantId tenant) throws SQLException {
        var tables = new ArrayList<>(TenantTables.in(connection).inOrder());
        Collections.reverse(tables);
        var rows = 0L;
        for (var table : tables) {
            enter(connection, tenant);
            try (var statement = connection.prepareStatement("select sec.erase_rows(?)")) {
                statement.setString(1, table);
                var gone = statement.executeQuery();
                gone.next();
                rows += gone.getLong(1);
            }
        }
        return rows;
    }

    private boolean isTrue(Connection connection, TenantId tenant, String question) throws SQLException {
        enter(connection, tenant);
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void enter(Connection connection, TenantId tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('rinnalla.ctx', ?, true)")) {
            statement.setString(1, context.of(tenant, Instant.now()));
            statement.execute();
        }
    }
}
