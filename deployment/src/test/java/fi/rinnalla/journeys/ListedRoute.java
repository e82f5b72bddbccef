package fi.rinnalla.journeys;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A way into the house as the operator's console prints it. */
record ListedRoute(String method, String path, Set<String> who, String room) {
    /** {@code {number:[0-9]{1,4}}}: a pattern may have braces of its own. */
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    static List<ListedRoute> all() {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of("target", "routes.json")))) {
            return reader.readArray().stream()
                    .map(it -> it.asJsonObject())
                    .map(it -> new ListedRoute(
                            it.getString("method"),
                            it.getString("path"),
                            it.getJsonArray("who").getValuesAs(JsonString.class).stream()
                                    .map(JsonString::getString)
                                    .collect(Collectors.toSet()),
                            it.getString("room")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOpenTo(Set<String> roles) {
        return who.contains("PARENT") || roles.stream().anyMatch(who::contains);
    }

    boolean hasId() {
        return path.contains("{id}");
    }

    /**
     * The part of the house whose ids stand in the address; groups have parts of their own, and answer templates and models
     * are called the same.
     */
    String part() {
        var parts = path.split("/");
        if (path.startsWith("/kehitys/mallit/")) {
            return "toimintamallit";
        }
        if (!path.startsWith("/kehitys/ryhmat/")) {
            return parts[2];
        }
        return switch (parts[3]) {
            case "{id}" -> "kehitysryhmat";
            case "tyopajat" -> "tyopajat";
            default -> "ryhmakokoukset";
        };
    }

    /** The address with its blanks filled in. */
    String with(Map<String, String> values) {
        return BLANK.matcher(path).replaceAll(it -> values.get(it.group(1)));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
