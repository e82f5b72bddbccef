package fi.rinnalla.health;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.SignedContext;
import fi.rinnalla.persistence.shared.TenantDoorway;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The database believes our signature on a tenant's context; if not, the key or the clock is another. */
@Dependent
public class ContextIsBelieved implements Check {

    private static final String REFUSED = "RI002";

    @Resource(lookup = "java:app/rinnalla/job")
    private DataSource source;

    @Inject
    private Secrets secrets;

    @Override
    public Optional<String> fault() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                believe(connection);
                return Optional.empty();
            } catch (SQLException failed) {
                if (REFUSED.equals(failed.getSQLState())) {
                    return Optional.of(
                            "the database does not believe our signature; the secret 'context' or the clock is wrong.");
                }
                throw failed;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void believe(Connection connection) throws SQLException {
        var context = new SignedContext(TenantDoorway.KID, secrets.key(SecretName.CONTEXT));
        try (var enter = connection.prepareStatement("select set_config('rinnalla.ctx', ?, true)");
                var ask = connection.prepareStatement("select sec.tid()")) {
            enter.setString(1, context.of(new TenantId(UUID.randomUUID()), Instant.now()));
            enter.execute();
            ask.execute();
        }
    }
}
