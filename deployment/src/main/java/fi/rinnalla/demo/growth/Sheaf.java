package fi.rinnalla.demo.growth;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities bound together and written as rows, a thousand at a time, by the mapping that stands on them. What they may be their
 * own rules have decided; the tables' rules are asked as always.
 */
final class Sheaf {
    private static final int AT_ONCE = 1000;

    private final Map<Class<?>, List<Object>> entities = new LinkedHashMap<>();

    /** With what lies in it, such as a claim's lines. */
    <T> T add(T entity) {
        entities.computeIfAbsent(entity.getClass(), it -> new ArrayList<>()).add(entity);
        fields(entity.getClass())
                .filter(it -> it.isAnnotationPresent(OneToMany.class))
                .map(it -> (Collection<?>) in(it, entity))
                .forEach(children -> children.forEach(this::add));
        return entity;
    }

    /** In the order in which their kinds first came; keys that point ahead are asked for at the end of the transaction. */
    void write(Connection connection) throws SQLException {
        for (var kind : entities.entrySet()) {
            write(connection, kind.getKey(), kind.getValue());
        }
        entities.clear();
    }

    private static void write(Connection connection, Class<?> kind, List<Object> all) throws SQLException {
        var columns = columns(kind);
        try (var insert = connection.prepareStatement(insert(kind, columns))) {
            for (var n = 0; n < all.size(); n++) {
                for (var at = 0; at < columns.size(); at++) {
                    insert.setObject(at + 1, columns.get(at).in(all.get(n)));
                }
                insert.addBatch();
                if ((n + 1) % AT_ONCE == 0 || n + 1 == all.size()) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static String insert(Class<?> kind, List<Boxed> columns) {
        var table = kind.getAnnotation(Table.class);
        return "insert into " + table.schema() + "." + table.name() + " ("
                + columns.stream().map(Boxed::column).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(it -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static List<Boxed> columns(Class<?> kind) {
        return fields(kind)
                .filter(it -> !it.isAnnotationPresent(OneToMany.class))
                .flatMap(Sheaf::boxed)
                .toList();
    }

    /** What an embedded part is made of lies in columns of the row it is part of. */
    private static Stream<Boxed> boxed(Field field) {
        return field.isAnnotationPresent(Embedded.class)
                ? columns(field.getType()).stream().map(it -> it.within(field))
                : Stream.of(new Boxed(List.of(field)));
    }

    /** One column of a row. @param path through the parts of the entity to the value */
    private record Boxed(List<Field> path) {
        Boxed within(Field part) {
            return new Boxed(Stream.concat(Stream.of(part), path.stream()).toList());
        }

        Object in(Object entity) {
            var value = entity;
            for (var field : path) {
                value = value == null ? null : Sheaf.in(field, value);
            }
            return Columned.of(value);
        }

        String column() {
            var field = path.get(path.size() - 1);
            if (field.isAnnotationPresent(ManyToOne.class)) {
                return field.getAnnotation(JoinColumn.class).name();
            }
            var named = field.getAnnotation(Column.class);
            return named == null || named.name().isEmpty() ? field.getName() : named.name();
        }
    }

    private static Stream<Field> fields(Class<?> kind) {
        return Arrays.stream(kind.getDeclaredFields()).filter(it -> !Modifier.isStatic(it.getModifiers()));
    }

    static Object in(Field field, Object entity) {
        try {
            field.setAccessible(true);
            return field.get(entity);
        } catch (IllegalAccessException never) {
            throw new IllegalStateException(never);
        }
    }
}
