package fi.rinnalla.domain.importing;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What would come of a file, row by row and month by month, while nothing of it is stored. */
public record Trial(ImportKind kind, List<ReadRow> rows) {
    public Trial {
        rows = List.copyOf(rows);
    }

    public int many(RowState state) {
        return (int) rows.stream().filter(it -> it.state() == state).count();
    }

    public List<ReadRow> those(RowState state) {
        return rows.stream().filter(it -> it.state() == state).toList();
    }

    public List<RowFlaw> flaws() {
        return rows.stream().flatMap(it -> it.flaws().stream()).toList();
    }

    /** Of what would come in. */
    public SortedMap<YearMonth, Sums> months() {
        var months = new TreeMap<YearMonth, Sums>();
        rows.stream()
                .filter(ReadRow::isNew)
                .flatMap(it -> it.content().stream())
                .forEach(it -> it.day().ifPresent(day -> months.merge(YearMonth.from(day), Sums.of(it), Sums::and)));
        return months;
    }

    public Sums total() {
        return months().values().stream().reduce(new Sums(0, Map.of()), Sums::and);
    }

    /** @param rows of the file */
    public record Sums(int rows, Map<ImportField, Integer> counts) {
        public Sums {
            counts = Map.copyOf(counts);
        }

        static Sums of(Brought it) {
            return new Sums(1, it.counts());
        }

        public int of(ImportField field) {
            return counts.getOrDefault(field, 0);
        }

        Sums and(Sums other) {
            var both = new EnumMap<ImportField, Integer>(ImportField.class);
            counts.forEach((field, n) -> both.merge(field, n, Integer::sum));
            other.counts.forEach((field, n) -> both.merge(field, n, Integer::sum));
            return new Sums(rows + other.rows, both);
        }
    }
}
