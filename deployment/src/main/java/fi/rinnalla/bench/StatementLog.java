package fi.rinnalla.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what PostgreSQL wrote about the statements it was sent, each line begun with the role and a bar. */
final class StatementLog {

    static final String PREFIX = "%u|";

    private static final Pattern STATEMENT =
            Pattern.compile("(\\w+)\\|LOG:  (?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
    private static final Pattern VALUES = Pattern.compile("\\w+\\|DETAIL:  [Pp]arameters: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')", Pattern.DOTALL);

    private StatementLog() {}

    static List<Spoken> read(Stream<String> lines) {
        var spoken = new ArrayList<Spoken>();
        for (var entry : entries(lines)) {
            var statement = STATEMENT.matcher(entry);
            var values = VALUES.matcher(entry);
            if (statement.matches()) {
                spoken.add(new Spoken(statement.group(1), statement.group(2).strip(), List.of()));
            } else if (values.matches() && !spoken.isEmpty()) {
                var last = spoken.remove(spoken.size() - 1);
                spoken.add(new Spoken(last.role(), last.sql(), values(values.group(1))));
            }
        }
        return spoken;
    }

    /** A line break within an entry is written with a tab behind it. */
    private static List<String> entries(Stream<String> lines) {
        var entries = new ArrayList<String>();
        lines.forEach(line -> {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.remove(entries.size() - 1) + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        });
        return entries;
    }

    private static List<String> values(String text) {
        var values = new ArrayList<String>();
        VALUE.matcher(text)
                .results()
                .forEach(it ->
                        values.add(it.group(1) == null ? null : it.group(1).replace("''", "'")));
        return values;
    }
}
