package fi.rinnalla.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code demo.json} in the data folder: doors, accounts and cards of the demo, for programs that sign in. Begun here; the
 * application adds the cards when it has told the demo's history.
 */
final class DemoFile {

    private final JsonArrayBuilder tenants = Json.createArrayBuilder();
    private final JsonArrayBuilder accounts = Json.createArrayBuilder();

    void tenant(String slug, String host) {
        tenants.add(Json.createObjectBuilder().add("slug", slug).add("host", host));
    }

    void account(String host, String email, String password, List<String> roles) {
        accounts.add(Json.createObjectBuilder()
                .add("host", host)
                .add("email", email)
                .add("password", password)
                .add("roles", Json.createArrayBuilder(roles))
                .add("totp", JsonValue.NULL));
    }

    void write(Path file) {
        var json = Json.createObjectBuilder()
                .add("tenants", tenants)
                .add("accounts", accounts)
                .add("cards", Json.createArrayBuilder())
                .build();
        try {
            OwnersOnly.write(file, pretty(json));
        } catch (IOException failed) {
            throw Refused.because("The file " + file + " cannot be written.", failed);
        }
    }

    /** One account on a line: for eyes and for grep. */
    private static String pretty(JsonObject json) {
        return json.toString().replace("[{", "[\n{").replace("},{", "},\n{").replace("}],", "}],\n") + "\n";
    }
}
