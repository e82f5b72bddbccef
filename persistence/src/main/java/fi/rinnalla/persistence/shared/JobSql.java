package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** What only the job's role may do: one statement at a time, each in a transaction of its own that has entered the tenant. */
public final class JobSql {
    private final DataSource source;
    private final SignedContext context;

    public JobSql(DataSource source, Secrets secrets) {
        this.source = source;
        this.context = new SignedContext(TenantDoorway.KID, secrets.key(SecretName.CONTEXT));
    }

    public void ask(TenantId tenant, String sql, Object... parameters) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "select set_config('rinnalla.ctx', ?, true)", context.of(tenant, Instant.now()));
                execute(connection, sql, parameters);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the job's statement was not accepted", e);
        }
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = NetSql.prepared(connection, sql, parameters)) {
            statement.execute();
        }
    }
}
