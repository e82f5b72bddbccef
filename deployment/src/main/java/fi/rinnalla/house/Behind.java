package fi.rinnalla.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies behind a controller's method: every use case it can lead to, by calls, lambdas and references to methods, and
 * through an interface of ours to everything that stands behind it.
 */
final class Behind {
    private final Set<JavaCodeUnit> seen = new HashSet<>();
    private final Deque<JavaCodeUnit> ahead = new ArrayDeque<>();
    private final EnumSet<Permission> found = EnumSet.noneOf(Permission.class);

    Behind(JavaMethod entrance) {
        ahead.add(entrance);
    }

    Set<Permission> permissions() {
        while (!ahead.isEmpty()) {
            var next = ahead.poll();
            if (seen.add(next)) {
                permissionOf(next.getOwner());
                accesses(next).forEach(this::follow);
            }
        }
        return found;
    }

    private void permissionOf(JavaClass owner) {
        if (owner.isAnnotatedWith(MayBeDoneBy.class)) {
            found.add(owner.getAnnotationOfType(MayBeDoneBy.class).value());
        }
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit from) {
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream());
    }

    private void follow(JavaAccess<?> access) {
        var target = access.getTarget().resolveMember();
        if (target.isPresent() && target.get() instanceof JavaCodeUnit unit && isOfOurs(unit.getOwner())) {
            ahead.add(unit);
            implementations(unit).forEach(ahead::add);
        }
    }

    /** Which of them it will be, only the running house knows; so it may be any. */
    private static Stream<JavaMethod> implementations(JavaCodeUnit called) {
        return called instanceof JavaMethod
                ? called.getOwner().getAllSubclasses().stream()
                        .filter(Behind::isOfOurs)
                        .flatMap(it -> it
                                .tryGetMethod(
                                        called.getName(),
                                        called.getRawParameterTypes().stream()
                                                .map(JavaClass::getName)
                                                .toArray(String[]::new))
                                .stream())
                : Stream.empty();
    }

    private static boolean isOfOurs(JavaClass owner) {
        return owner.getPackageName().startsWith("fi.rinnalla.web.")
                || owner.getPackageName().startsWith("fi.rinnalla.services.");
    }
}
