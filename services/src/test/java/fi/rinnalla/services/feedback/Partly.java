package fi.rinnalla.services.feedback;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Lets an object stand in for a repository of which a test needs a part: other questions are a fault of the test. */
final class Partly {
    private Partly() {}

    static <T> T a(Class<T> repository, Object shelf) {
        return repository.cast(Proxy.newProxyInstance(
                repository.getClassLoader(),
                new Class<?>[] {repository},
                (proxy, asked, given) -> ask(shelf, asked, given)));
    }

    private static Object ask(Object shelf, Method asked, Object[] given) throws Throwable {
        try {
            var own = shelf.getClass().getDeclaredMethod(asked.getName(), asked.getParameterTypes());
            own.setAccessible(true);
            return own.invoke(shelf, given);
        } catch (NoSuchMethodException unexpected) {
            throw new UnsupportedOperationException(asked.toString());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
