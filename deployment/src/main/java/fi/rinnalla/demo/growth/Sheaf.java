package fi.rinnalla.demo.growth;

import jakarta.persistence.Column;
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
        fields(entity.getClass(), true).stream()
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
        var fields = fields(kind, false);
        try (var insert = connection.prepareStatement(insert(kind, fields))) {
            for (var n = 0; n < all.size(); n++) {
                for (var at = 0; at < fields.size(); at++) {
                    insert.setObject(at + 1, Columned.of(in(fields.get(at), all.get(n))));
                }
                insert.addBatch();
                if ((n + 1) % AT_ONCE == 0 || n + 1 == all.size()) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static String insert(Class<?> kind, List<Field> fields) {
        var table = kind.getAnnotation(Table.class);
        return "insert into " + table.schema() + "." + table.name() + " ("
                + fields.stream().map(Sheaf::column).collect(Collectors.joining(", ")) + ") values ("
                + fields.stream().map(it -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static String column(Field field) {
        if (field.isAnnotationPresent(ManyToOne.class)) {
            return field.getAnnotation(JoinColumn.class).name();
        }
        var named = field.getAnnotation(Column.class);
        return named == null || named.name().isEmpty() ? field.getName() : named.name();
    }

    private static List<Field> fields(Class<?> kind, boolean children) {
        return Arrays.stream(kind.getDeclaredFields())
                .filter(it -> !Modifier.isStatic(it.getModifiers()))
                .filter(it -> it.isAnnotationPresent(OneToMany.class) == children)
                .toList();
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
