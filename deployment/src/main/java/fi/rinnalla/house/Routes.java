package fi.rinnalla.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every route of the house, read off its bytecode: the address from the controller's annotations, who may take it from the
 * use cases its method leads to. Nobody writes the list down, so it cannot say anything else than what is so.
 */
public final class Routes {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);
    /** {@code fi.rinnalla.web.ROOM}. */
    private static final int ROOM = 3;

    private Routes() {}

    /** Writes the list where the operator's console finds it; the build does so, see {@code pom.xml}. */
    public static void main(String... file) throws IOException {
        var target = java.nio.file.Path.of(file[0]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, json(ofTheHouse()));
    }

    public static List<Route> ofTheHouse() {
        return in(TheHouse.CLASSES);
    }

    static List<Route> in(JavaClasses house) {
        return house.stream()
                .filter(it -> it.isAnnotatedWith(Path.class))
                .flatMap(Routes::of)
                .sorted()
                .toList();
    }

    public static String json(List<Route> routes) {
        return routes.stream().map(Route::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static Stream<Route> of(JavaClass controller) {
        return controller.getMethods().stream()
                .flatMap(method -> METHODS.stream()
                        .filter(method::isAnnotatedWith)
                        .map(verb -> route(controller, method, verb.getSimpleName())));
    }

    private static Route route(JavaClass controller, JavaMethod method, String verb) {
        var part = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        var whole = controller.getAnnotationOfType(Path.class).value();
        var room = controller.getPackageName().split("\\.")[ROOM];
        return new Route(verb, joined(whole, part), new Behind(method).permissions(), room);
    }

    private static String joined(String whole, String part) {
        return Stream.of(whole, part)
                .map(it -> it.replaceAll("^/|/$", ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }
}
