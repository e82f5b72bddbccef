package fi.rinnalla.persistence.exporting;

import fi.rinnalla.persistence.exporting.Decision.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is decided about every table and column, as it stands in {@code exporting/decisions.txt}. */
record Decisions(Map<String, Decision> byTable) {
    private static final String FILE = "/exporting/decisions.txt";

    static Decisions read() {
        try (var in = Decisions.class.getResourceAsStream(FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Blocks with an empty line between; whoever writes two about one table is told. */
    static Decisions parse(String text) {
        var tables = new LinkedHashMap<String, Decision>();
        for (var block : text.replaceAll("(?m)^#.*\n", "").strip().split("\n\\s*\n")) {
            var decision = decision(block.strip().lines().toList());
            if (tables.put(decision.table(), decision) != null) {
                throw new IllegalStateException("decided twice: " + decision.table());
            }
        }
        return new Decisions(tables);
    }

    Optional<Decision> of(String table) {
        return Optional.ofNullable(byTable.get(table));
    }

    List<Decision> all() {
        return List.copyOf(byTable.values());
    }

    private static Decision decision(List<String> lines) {
        var head = lines.get(0).split("[\\[\\]]\\s*");
        var said = new LinkedHashMap<String, String>();
        lines.stream().skip(1).map(it -> it.split(":", 2)).forEach(it -> said.put(it[0].strip(), it[1].strip()));
        return new Decision(
                head[1],
                Fate.valueOf(head[2].strip().toUpperCase(Locale.ROOT)),
                said.getOrDefault("fi", ""),
                said.getOrDefault("en", ""),
                Optional.ofNullable(said.get("where")),
                columns(said));
    }

    private static Map<String, Fate> columns(Map<String, String> said) {
        var columns = new LinkedHashMap<String, Fate>();
        for (var fate : List.of(Fate.GOES, Fate.FILE, Fate.OPENED, Fate.PROMISE, Fate.SECRET, Fate.HOUSE)) {
            var names = said.getOrDefault(fate.name().toLowerCase(Locale.ROOT), "");
            for (var name : names.isEmpty() ? new String[0] : names.split("\\s+")) {
                columns.put(name, fate);
            }
        }
        return columns;
    }
}
