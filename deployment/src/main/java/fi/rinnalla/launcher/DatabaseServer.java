package fi.rinnalla.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL server as one of its users: {@code address} ends with a slash, a database's name follows. */
record DatabaseServer(String address, String user, String password) {

    static final String DATA = "rinnalla";
    static final String KEYS = "rinnalla_keys";

    String url(String database) {
        return address + database;
    }

    Connection connect(String database) {
        var properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("connectTimeout", "5");
        properties.put("logServerErrorDetail", "false");
        try {
            return DriverManager.getConnection(url(database), properties);
        } catch (SQLException failed) {
            throw Refused.because(
                    "The database " + url(database) + " cannot be reached as " + user + ": "
                            + failed.getMessage().lines().findFirst().orElse("no reason given") + ".",
                    failed);
        }
    }

    @Override
    public String toString() {
        return user + " at " + address;
    }
}
