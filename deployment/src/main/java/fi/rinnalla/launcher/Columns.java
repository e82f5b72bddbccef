package fi.rinnalla.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code Columns.of("name", "Kasper", "state", "open")}; unlike {@link Map#of} it keeps the order and allows null. */
final class Columns {

    private Columns() {}

    static Map<String, Object> of(Object... namesAndValues) {
        var columns = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            columns.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return columns;
    }
}
