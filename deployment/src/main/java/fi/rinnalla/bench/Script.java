package fi.rinnalla.bench;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The statements of one request in a form that can be said again. Two hearings of the same act are compared: what differs
 * was made for the one request (an id, a sealed text, the key of a form) and is made anew each time.
 */
record Script(List<Spoken> first, List<Spoken> second) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** What the tenant's door is opened with: tenant, expiry, key, signature. */
    private static final Pattern CONTEXT = Pattern.compile("([0-9a-f-]{36})\\|\\d+\\|(\\d+)\\|[0-9a-f]{64}");

    Script {
        if (!sql(first).equals(sql(second))) {
            throw new IllegalArgumentException(
                    "the same request was heard as different statements:\n" + sql(first) + "\n" + sql(second));
        }
    }

    static List<String> sql(List<Spoken> heard) {
        return heard.stream().map(Spoken::sql).toList();
    }

    long statements() {
        return first.stream().filter(it -> !isTransaction(it.sql())).count();
    }

    static boolean isTransaction(String sql) {
        return sql.equals("BEGIN") || sql.equals("COMMIT") || sql.equals("ROLLBACK");
    }

    byte[] asJson() {
        var slots = new HashMap<String, Integer>();
        var statements = Json.createArrayBuilder();
        for (var i = 0; i < first.size(); i++) {
            statements.add(statement(first.get(i), second.get(i), slots));
        }
        return statements.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject statement(Spoken one, Spoken other, Map<String, Integer> slots) {
        var values = Json.createArrayBuilder();
        for (var i = 0; i < one.values().size(); i++) {
            values.add(value(one.values().get(i), other.values().get(i), slots));
        }
        JsonArray all = values.build();
        return Json.createObjectBuilder()
                .add("keys", one.role().equals("rinnalla_keys"))
                .add("sql", one.sql().replaceAll("\\$\\d+", "?"))
                .add("values", all)
                .build();
    }

    private static JsonValue value(String one, String other, Map<String, Integer> slots) {
        if (one == null) {
            return JsonValue.NULL;
        }
        var made = Json.createObjectBuilder();
        var context = CONTEXT.matcher(one);
        if (context.matches()) {
            return made.add("tenant", context.group(1))
                    .add("kid", Integer.parseInt(context.group(2)))
                    .build();
        }
        if (Objects.equals(one, other)) {
            return Json.createValue(one);
        }
        made.add("slot", slots.computeIfAbsent(one, it -> slots.size()));
        if (UUID.matcher(one).matches()) {
            return made.add("fresh", "uuid").build();
        }
        if (one.startsWith("\\x")) {
            return made.add("fresh", "bytes")
                    .add("length", one.length() / 2 - 1)
                    .build();
        }
        return Json.createValue(one);
    }
}
