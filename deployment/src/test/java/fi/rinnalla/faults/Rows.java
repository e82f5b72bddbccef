package fi.rinnalla.faults;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.launcher.SmallHouse;
import java.sql.SQLException;

/** What lies in the database, seen by its superuser. */
record Rows(SmallHouse house) {

    long of(String sql, Object... parameters) throws SQLException {
        try (var connection = house.superuser("rinnalla");
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = house.superuser("rinnalla");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long feedbackOf(String formKey) throws SQLException {
        return of("select count(*) from app.feedback where form_key = ?", kept(formKey));
    }

    long lettersAbout(String formKey) throws SQLException {
        return of(
                "select count(*) from app.outbox where about in (select id from app.feedback where form_key = ?)",
                kept(formKey));
    }

    private static byte[] kept(String formKey) {
        return Digest.of(formKey).bytes();
    }
}
