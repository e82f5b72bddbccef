package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Preparation;
import fi.rinnalla.persistence.shared.SignedContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;

/** Work done as the owner of the tables, in one transaction. Even the owner sees a tenant's rows only in its context. */
record OwnerWork(DatabaseAddress address, RolePasswords passwords) {

    /** What is to be done with the connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T inOneTransaction(Work<T> work) {
        try (var connection =
                address.connect(Preparation.MAIN, RolePasswords.MIGRATOR, passwords.of(RolePasswords.MIGRATOR))) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set role rinnalla_owner");
            }
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw Refused.because("The database refused: " + DatabaseAddress.reason(failed), failed);
        }
    }

    /** From here to the end of the transaction the connection works for this tenant. */
    void enter(Connection connection, TenantId tenant) throws SQLException {
        var key = HexFormat.of().parseHex(passwords.secrets().hex("context"));
        var context = new SignedContext(Preparing.KEY_ID, key).of(tenant, Instant.now());
        try (var statement = connection.prepareStatement("select set_config('rinnalla.ctx', ?, true)")) {
            statement.setString(1, context);
            statement.execute();
        }
    }
}
