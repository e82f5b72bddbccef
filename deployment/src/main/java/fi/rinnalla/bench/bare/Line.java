package fi.rinnalla.bench.bare;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** One statement of a script, with what to put into it. */
record Line(boolean keys, String sql, List<JsonValue> values) {

    static Line read(JsonObject json) {
        return new Line(json.getBoolean("keys"), json.getString("sql"), json.getJsonArray("values"));
    }

    boolean begins() {
        return sql.equals("BEGIN");
    }

    boolean commits() {
        return sql.equals("COMMIT");
    }

    boolean rollsBack() {
        return sql.equals("ROLLBACK");
    }
}
