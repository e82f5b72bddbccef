package fi.rinnalla.web.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes records as JSON: a component is a field, in its order; what is not there is left out; days, times and ids are text. A
 * component whose name Java keeps for itself ends in a line: {@code class_} is {@code class}.
 */
public final class Json {
    private Json() {}

    public static String of(Object it) {
        var json = new StringBuilder();
        write(it, json);
        return json.toString();
    }

    /** What a component is called in JSON. */
    public static String name(RecordComponent component) {
        return component.getName().replaceFirst("_$", "");
    }

    private static void write(Object it, StringBuilder to) {
        if (it instanceof Record fields) {
            object(fields, to);
        } else if (it instanceof Collection<?> all) {
            array(all, to);
        } else if (it instanceof Number || it instanceof Boolean) {
            to.append(it);
        } else {
            text(it.toString(), to);
        }
    }

    private static void object(Record it, StringBuilder to) {
        var before = '{';
        to.append(before);
        for (var component : it.getClass().getRecordComponents()) {
            var value = value(component, it);
            if (value != null) {
                if (before == ',') {
                    to.append(before);
                }
                before = ',';
                text(name(component), to);
                to.append(':');
                write(value, to);
            }
        }
        to.append('}');
    }

    private static void array(Collection<?> all, StringBuilder to) {
        to.append('[');
        var first = true;
        for (var it : all) {
            if (!first) {
                to.append(',');
            }
            first = false;
            write(it, to);
        }
        to.append(']');
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // records that nobody else needs to know are no less theirs
            var value = accessor.invoke(of);
            return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException never) {
            throw new IllegalStateException(never);
        }
    }

    private static void text(String it, StringBuilder to) {
        to.append('"');
        for (var at = 0; at < it.length(); at++) {
            var sign = it.charAt(at);
            switch (sign) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (sign < ' ' || sign == '\u2028' || sign == '\u2029' || Character.isSurrogate(sign)) {
                        to.append(String.format("\\u%04x", (int) sign));
                    } else {
                        to.append(sign);
                    }
                }
            }
        }
        to.append('"');
    }
}
