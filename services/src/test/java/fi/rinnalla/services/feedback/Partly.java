package fi.rinnalla.services.feedback;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        var own = Stream.of(shelf.getClass().getDeclaredMethods())
                .filter(it -> answers(it, asked))
                .findFirst()
                .orElseThrow(() -> new UnsupportedOperationException(asked.toString()));
        own.setAccessible(true);
        try {
            return own.invoke(shelf, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** A question asked of any kind of thing is answered for the kind on this shelf. */
    private static boolean answers(Method own, Method asked) {
        var wanted = asked.getParameterTypes();
        var taken = own.getParameterTypes();
        return own.getName().equals(asked.getName())
                && taken.length == wanted.length
                && IntStream.range(0, taken.length).allMatch(at -> wanted[at].isAssignableFrom(taken[at]));
    }
}
