package fi.rinnalla.launcher;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Every way into the product with who may take it, as the build read it off the classes: for eyes, or for programs. */
record Routes(Home home, Console console) {
    private static final List<String> HEAD = List.of("method", "path", "room", "who may");

    /** What a blank may hold, {@code {number:[0-9]{1,4}}}, is for programs. */
    private static final String PATTERN = ":(?:[^{}]|\\{[^{}]*})*}";

    void print(Arguments arguments) {
        var list = written();
        if (arguments.has("--json")) {
            console.say(list.strip());
        } else {
            table(rows(list));
            console.say("");
            console.say("PARENT is anybody at the door.");
        }
    }

    private String written() {
        try {
            return Files.readString(home.routes());
        } catch (IOException failed) {
            throw Refused.because("This build has no list of routes at " + home.routes() + ".", failed);
        }
    }

    private static List<List<String>> rows(String list) {
        try (var reader = Json.createReader(new StringReader(list))) {
            return reader.readArray().stream()
                    .map(it -> new Facts(it.asJsonObject()))
                    .map(it -> List.of(it.text("method"), plain(it.text("path")), it.text("room"), it.joined("who")))
                    .toList();
        }
    }

    private static String plain(String path) {
        return path.replaceAll(PATTERN, "}");
    }

    private void table(List<List<String>> rows) {
        var all = Stream.concat(Stream.of(HEAD), rows.stream()).toList();
        var line = "%%-%ds  %%-%ds  %%-%ds  %%s".formatted(width(all, 0), width(all, 1), width(all, 2));
        all.forEach(row -> console.say(line.formatted(row.toArray())));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElseThrow();
    }
}
