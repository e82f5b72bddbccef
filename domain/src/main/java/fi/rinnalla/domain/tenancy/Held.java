package fi.rinnalla.domain.tenancy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a setting held at a moment, by names; written one to a line, so that it can be read in the database too. */
public record Held(Map<String, String> values) {
    public Held {
        values = Map.copyOf(values);
    }

    public static Held of(String... pairs) {
        var values = new TreeMap<String, String>();
        for (int n = 0; n < pairs.length; n += 2) {
            values.put(pairs[n], pairs[n + 1]);
        }
        return new Held(values);
    }

    public static Held parse(String written) {
        return new Held(
                written.lines().map(it -> it.split("=", 2)).collect(Collectors.toMap(it -> it[0], it -> read(it[1]))));
    }

    /** A backslash stands before a backslash, and before the n that stands for a new line. */
    private static String read(String written) {
        var read = new StringBuilder();
        for (int n = 0; n < written.length(); n++) {
            var escaped = written.charAt(n) == '\\' && n + 1 < written.length();
            var character = escaped ? written.charAt(++n) : written.charAt(n);
            read.append(escaped && character == 'n' ? '\n' : character);
        }
        return read.toString();
    }

    public String of(String name) {
        return values.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(it -> it.getKey() + "="
                                + it.getValue()
                                        .replace("\r", "")
                                        .replace("\\", "\\\\")
                                        .replace("\n", "\\n"))
                        .collect(Collectors.joining("\n"));
    }
}
