package fi.rinnalla.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a PostgreSQL server is: {@code start} ends with a slash, then comes a database's name, then {@code query}. */
record DatabaseAddress(String start, String query) {

    static final String JDBC = "jdbc:postgresql://";

    static DatabaseAddress local(int port) {
        return new DatabaseAddress(JDBC + "127.0.0.1:" + port + "/", "");
    }

    /** Reads {@code jdbc:postgresql://host:port/any?parameters}; the database's name in it is not used. */
    static DatabaseAddress parse(String url) {
        if (!url.startsWith(JDBC) || url.length() == JDBC.length()) {
            throw Refused.notUnderstood(
                    "The database's address must look like " + JDBC + "host:5432/, not '" + url + "'.");
        }
        var mark = url.indexOf('?');
        var place = mark < 0 ? url : url.substring(0, mark);
        var slash = place.indexOf('/', JDBC.length());
        return new DatabaseAddress(
                slash < 0 ? place + "/" : place.substring(0, slash + 1), mark < 0 ? "" : url.substring(mark));
    }

    String url(String database) {
        return start + database + query;
    }

    /** Whether the server can be reached at all, as somebody who works in every step that follows. */
    void needReachable(String database, String user, String password) {
        try (var connection = connect(database, user, password)) {
            connection.isValid(1);
        } catch (SQLException closing) {
            throw Refused.because("The database " + start + database + " went away: " + reason(closing), closing);
        }
    }

    Connection connect(String database, String user, String password) {
        try {
            return open(database, user, password);
        } catch (SQLException failed) {
            throw Refused.because(
                    "The database " + start + database + " cannot be reached as " + user + ": " + reason(failed),
                    failed);
        }
    }

    Connection open(String database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("connectTimeout", "5");
        properties.put("loginTimeout", "10");
        properties.put("logServerErrorDetail", "false");
        return DriverManager.getConnection(url(database), properties);
    }

    static String reason(SQLException failed) {
        var message = failed.getMessage() == null ? "no reason given" : failed.getMessage();
        var first = message.lines().findFirst().orElse("no reason given").strip();
        return first.endsWith(".") ? first : first + ".";
    }
}
