package fi.rinnalla.bench.bare;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.SignedContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The values of one run of a script: what was the same stays, what was made for one request is made anew, once a run. */
final class FreshValues {
    private final byte[] contextKey;
    private final Map<Integer, String> made = new HashMap<>();

    FreshValues(byte[] contextKey) {
        this.contextKey = contextKey;
    }

    String of(JsonValue value) {
        if (value instanceof JsonString constant) {
            return constant.getString();
        }
        return value instanceof JsonObject recipe ? make(recipe) : null;
    }

    private String make(JsonObject recipe) {
        if (recipe.containsKey("tenant")) {
            return new SignedContext(recipe.getInt("kid"), contextKey)
                    .of(new TenantId(UUID.fromString(recipe.getString("tenant"))), Instant.now());
        }
        return made.computeIfAbsent(
                recipe.getInt("slot"),
                it -> recipe.getString("fresh").equals("uuid")
                        ? UUID.randomUUID().toString()
                        : bytes(recipe.getInt("length")));
    }

    private static String bytes(int length) {
        var bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
