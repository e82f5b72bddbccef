package fi.rinnalla.journeys;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code demo.json} says for programs that sign in. */
public record Demo(List<Tenant> tenants, List<Account> accounts, List<Card> cards) {
    public record Tenant(String slug, String host) {}

    public record Account(String host, String email, String password, List<String> roles) {}

    /** @param opens what the card's holder finds, in a word */
    public record Card(String host, String words, String opens) {}

    static Demo read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            var all = reader.readObject();
            return new Demo(
                    objects(all, "tenants")
                            .map(it -> new Tenant(it.getString("slug"), it.getString("host")))
                            .toList(),
                    objects(all, "accounts").map(Demo::account).toList(),
                    objects(all, "cards")
                            .map(it -> new Card(it.getString("host"), it.getString("words"), it.getString("opens")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who works at that door and holds the role. */
    public Account worker(String host, String role) {
        return workers(host, role).get(0);
    }

    /** Everybody who works at that door and holds the role. */
    List<Account> workers(String host, String role) {
        return accounts.stream()
                .filter(it -> it.host().equals(host) && it.roles().contains(role))
                .toList();
    }

    public Card card(String host, String opens) {
        return cards.stream()
                .filter(it -> it.host().equals(host) && it.opens().equals(opens))
                .findFirst()
                .orElseThrow();
    }

    private static Account account(JsonObject it) {
        return new Account(
                it.getString("host"),
                it.getString("email"),
                it.getString("password"),
                it.getJsonArray("roles").stream()
                        .map(role -> role.toString().replace("\"", ""))
                        .toList());
    }

    private static java.util.stream.Stream<JsonObject> objects(JsonObject all, String name) {
        return all.getJsonArray(name).stream().map(jakarta.json.JsonValue::asJsonObject);
    }
}
