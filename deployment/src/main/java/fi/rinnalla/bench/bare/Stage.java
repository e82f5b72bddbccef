package fi.rinnalla.bench.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import javax.sql.DataSource;

/** One run of a script: a connection to each database it needs, transactions where the script has them. */
final class Stage implements AutoCloseable {
    private final DataSource app;
    private final DataSource keys;
    private final FreshValues values;
    private final StringBuilder rows;
    private Connection ofApp;
    private Connection ofKeys;

    Stage(DataSource app, DataSource keys, FreshValues values, StringBuilder rows) {
        this.app = app;
        this.keys = keys;
        this.values = values;
        this.rows = rows;
    }

    void say(Line line) throws SQLException {
        var connection = connection(line);
        if (line.begins()) {
            connection.setAutoCommit(false);
        } else if (line.commits()) {
            connection.commit();
        } else if (line.rollsBack()) {
            connection.rollback();
        } else {
            try (var statement = connection.prepareStatement(line.sql())) {
                fill(statement, line);
                if (statement.execute()) {
                    show(statement.getResultSet());
                }
            }
        }
    }

    private Connection connection(Line line) throws SQLException {
        if (line.keys()) {
            return ofKeys == null ? ofKeys = keys.getConnection() : ofKeys;
        }
        return ofApp == null ? ofApp = app.getConnection() : ofApp;
    }

    private void fill(PreparedStatement statement, Line line) throws SQLException {
        for (var i = 0; i < line.values().size(); i++) {
            statement.setObject(i + 1, values.of(line.values().get(i)), Types.OTHER);
        }
    }

    private void show(ResultSet result) throws SQLException {
        var columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            rows.append("<tr>");
            for (var i = 1; i <= columns; i++) {
                rows.append("<td>").append(escaped(result.getString(i)));
            }
            rows.append('\n');
        }
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() throws SQLException {
        for (var connection : new Connection[] {ofApp, ofKeys}) {
            if (connection != null) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
                connection.close();
            }
        }
    }
}
