package fi.rinnalla.persistence.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL, waited for as long as there is reason to. The first connection, of a server that just starts on a machine that
 * is busy, may take its time; once there was one, a new one comes soon or not at all. Whoever asks whether a connection is
 * still good is answered within a second, for the pool asks so while somebody waits, and sets no limit itself.
 */
public class PatientSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;
    private static final int COLD_SECONDS = 60;
    private static final int WARM_SECONDS = 2;
    private static final int STILL_GOOD_SECONDS = 1;

    private int answerSeconds;

    public PatientSource() {
        waitUpTo(COLD_SECONDS);
    }

    /** How long anything may take that is asked on a connection. A property of the pool's definition. */
    public void setAnswerSeconds(int seconds) {
        answerSeconds = seconds;
    }

    public int getAnswerSeconds() {
        return answerSeconds;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var connection = super.getConnection(user, password);
        waitUpTo(WARM_SECONDS);
        connection.setNetworkTimeout(Runnable::run, answerSeconds * 1000);
        return answeringSoon(connection);
    }

    private void waitUpTo(int seconds) {
        setLoginTimeout(seconds);
        setSocketTimeout(seconds);
    }

    private static Connection answeringSoon(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                PatientSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("isValid") && arguments[0].equals(0)) {
                        return connection.isValid(STILL_GOOD_SECONDS);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                });
    }
}
