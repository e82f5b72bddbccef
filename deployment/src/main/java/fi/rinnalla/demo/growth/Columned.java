package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;

/** A value of the domain as a column holds it: an id as its uuid, money as its cents, a choice as its name. */
final class Columned {
    private Columned() {}

    static Object of(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        if (value instanceof Roles roles) {
            return roles.toString();
        }
        if (value instanceof Record one) {
            return of(only(one));
        }
        return value != null && value.getClass().isAnnotationPresent(Entity.class) ? id(value) : value;
    }

    private static Object only(Record one) {
        var parts = one.getClass().getRecordComponents();
        if (parts.length != 1) {
            throw new IllegalStateException(one.getClass() + " fits into no column");
        }
        try {
            return parts[0].getAccessor().invoke(one);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Object id(Object entity) {
        return Arrays.stream(entity.getClass().getDeclaredFields())
                .filter(it -> it.isAnnotationPresent(Id.class))
                .map(it -> Sheaf.in(it, entity))
                .findFirst()
                .orElseThrow();
    }
}
