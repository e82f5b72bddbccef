package fi.rinnalla.demo.growth;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A source that hands out the same connection again and again and lets nobody close it: thousands of keys, one way to them. */
public final class OneConnection {
    private OneConnection() {}

    public static DataSource of(Connection connection) {
        var kept = proxy(
                Connection.class, (method, arguments) -> method.equals("close") ? null : arguments.on(connection));
        return proxy(DataSource.class, (method, arguments) -> {
            if (method.equals("getConnection")) {
                return kept;
            }
            throw new UnsupportedOperationException(method);
        });
    }

    private interface Call {
        Object on(Object target) throws Exception;
    }

    private interface Answering {
        Object to(String method, Call call) throws Exception;
    }

    private static <T> T proxy(Class<T> kind, Answering answering) {
        return kind.cast(Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(), new Class<?>[] {kind}, (self, method, arguments) -> {
                    try {
                        return answering.to(method.getName(), target -> method.invoke(target, arguments));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
