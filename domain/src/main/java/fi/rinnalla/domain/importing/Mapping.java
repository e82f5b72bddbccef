package fi.rinnalla.domain.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column is what, and what is the same for all rows where no column says it.
 *
 * @param columns counted from nothing
 */
public record Mapping(Map<ImportField, Integer> columns, Map<ImportField, String> same) {
    public static final Mapping NONE = new Mapping(Map.of(), Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
        same = Map.copyOf(same);
    }

    /** As it was chosen the last time for such headings, else as the headings say; nothing is guessed twice. */
    public static Mapping guessed(ImportKind kind, List<String> headings, Map<ImportField, String> remembered) {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        for (var field : kind.fields()) {
            at(headings, it -> it.equals(remembered.get(field))).ifPresent(it -> columns.put(field, it));
        }
        for (var field : kind.fields()) {
            if (!columns.containsKey(field)) {
                at(headings, field::isNamed)
                        .filter(it -> !columns.containsValue(it))
                        .ifPresent(it -> columns.put(field, it));
            }
        }
        return new Mapping(columns, Map.of());
    }

    private static Optional<Integer> at(List<String> headings, Predicate<String> which) {
        return Stream.iterate(0, it -> it < headings.size(), it -> it + 1)
                .filter(it -> which.test(headings.get(it)))
                .findFirst();
    }

    /** By which heading each was found: what is remembered for the next file. */
    public Map<ImportField, String> headings(List<String> headings) {
        return columns.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> headings.get(it.getValue())));
    }

    /** What no row can do without and nothing says. */
    public List<ImportField> missing(ImportKind kind) {
        var missing = kind.needed().stream()
                .filter(it -> !columns.containsKey(it) && !same.containsKey(it))
                .toList();
        var counts = kind.counted().isEmpty() || kind.counted().stream().anyMatch(columns::containsKey);
        return counts || missing.stream().anyMatch(kind.counted()::contains)
                ? missing
                : Stream.concat(missing.stream(), kind.counted().stream().limit(1))
                        .toList();
    }

    /** Fields that share a column with another. */
    public List<ImportField> doubled() {
        return columns.entrySet().stream()
                .filter(it ->
                        columns.values().stream().filter(it.getValue()::equals).count() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** No column beyond those that there are. */
    public boolean fits(Sheet sheet) {
        return columns.values().stream()
                .allMatch(it -> it >= 0 && it < sheet.headings().size());
    }

    String of(ImportField field, Sheet.Row row) {
        var column = columns.get(field);
        var said = column == null ? "" : row.cells().get(column);
        return said.isBlank() ? same.getOrDefault(field, "") : said;
    }

    /** {@code DAY=0} or {@code PLACE:tikkurila}, a line each. */
    public String written() {
        return Stream.concat(
                        columns.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()),
                        same.entrySet().stream().map(it -> it.getKey() + ":" + it.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    public static Mapping read(String written) {
        var columns = new EnumMap<ImportField, Integer>(ImportField.class);
        var same = new EnumMap<ImportField, String>(ImportField.class);
        written.lines().forEach(line -> {
            var parts = line.split("[=:]", 2);
            var field = ImportField.valueOf(parts[0]);
            if (line.charAt(parts[0].length()) == '=') {
                columns.put(field, Integer.valueOf(parts[1]));
            } else {
                same.put(field, parts[1]);
            }
        });
        return new Mapping(columns, same);
    }
}
