package fi.rinnalla.container;

import fi.rinnalla.container.Looking.Answering;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes a connection from the pool of the use cases, as somebody would who goes round them. */
@Dependent
public class Pool {
    static final String ANSWERING =
            "select pg_backend_pid(), txid_current(), coalesce(current_setting('rinnalla.ctx', true), '')";

    @Resource(lookup = "java:app/rinnalla/app")
    private DataSource pool;

    public Answering whatWasLeft() {
        try (var connection = pool.getConnection()) {
            return answering(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int countHouses() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from app.tenant")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Answering answering(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ANSWERING)) {
            rows.next();
            return new Answering(rows.getLong(1), rows.getLong(2), rows.getString(3));
        }
    }
}
