package fi.rinnalla.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Adds the demonstration's cards to the file that programs sign in by. */
final class DemoCards {
    private DemoCards() {}

    static void add(Path file, String host, List<TenantHistory.WrittenCard> cards) {
        try {
            var all = Json.createArrayBuilder();
            var known = read(file);
            known.getJsonArray("cards").forEach(all::add);
            cards.forEach(it -> all.add(Json.createObjectBuilder()
                    .add("host", host)
                    .add("words", it.words())
                    .add("opens", it.opens())));
            write(file, Json.createObjectBuilder(known).add("cards", all).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With which that account signs in. */
    static String password(Path file, String host, String email) {
        try {
            return read(file).getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                    .filter(it -> it.getString("host").equals(host)
                            && it.getString("email").equals(email))
                    .map(it -> it.getString("password"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject read(Path file) throws IOException {
        try (var reader = Json.createReader(new StringReader(Files.readString(file)))) {
            return reader.readObject();
        }
    }

    private static void write(Path file, JsonObject content) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        Files.copy(file, next, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(next, content.toString());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
