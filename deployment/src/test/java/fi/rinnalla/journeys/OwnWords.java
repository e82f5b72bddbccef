package fi.rinnalla.journeys;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How an organisation of the demonstration speaks in a language: as its file says, and not as the running house does. */
record OwnWords(JsonObject told, Language language) {
    private static final Texts TEXTS = new Texts();
    private static final List<String> TENANTS = List.of("kasper", "lauste", "aspa");

    /** @param language as in the address of a page */
    static OwnWords of(String tenant, String language) {
        return new OwnWords(read(tenant), Language.valueOf(language.toUpperCase(Locale.ROOT)));
    }

    private static JsonObject read(String tenant) {
        try (var file = OwnWords.class.getResourceAsStream("/demo/" + tenant + ".json");
                var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of that key, with the organisation's own terms in it. */
    String say(String key, Object... named) {
        return new Voice(language, TEXTS.in(language), this::term).say(key, named);
    }

    /** The organisation's word for whoever walks beside parents, in that form: {@code pl.nom}. */
    String partner(String form) {
        return term("term.partner." + form);
    }

    /** As at the beginning of a sentence. */
    String begun(String form) {
        var word = partner(form);
        return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
    }

    /** What the other organisations call them, wherever it stands in a word: none of it belongs here. */
    String[] ofOthers() {
        return TENANTS.stream()
                .filter(it -> !it.equals(told.getString("slug")))
                .map(it -> new OwnWords(read(it), language).partner("nom"))
                .filter(it -> !it.equals(partner("nom")))
                .map(it -> it.substring(0, it.length() - 1))
                .toArray(String[]::new);
    }

    /** The names of its places and its lines. */
    List<String> doors() {
        return told.getJsonArray("programmes").stream()
                .map(JsonValue::asJsonObject)
                .flatMap(it -> Stream.of("places", "lines").flatMap(door -> it.getJsonArray(door).stream()))
                .map(it -> it.asJsonObject().getString("name"))
                .toList();
    }

    /** Where the quick exit leads. */
    String leavesFor() {
        return told.getString("exitTarget");
    }

    private String term(String name) {
        var parts = name.split("\\.", 3);
        return Stream.of(language, Language.FI)
                .flatMap(it -> form(it, parts[1], parts[2]).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> form(Language spoken, String term, String form) {
        return told.getJsonArray("terms").stream()
                .map(JsonValue::asJsonObject)
                .filter(it -> it.getString("term").equals(term)
                        && it.getString("language").equals(spoken.name()))
                .map(it -> it.getJsonObject("forms").getString(form, null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
