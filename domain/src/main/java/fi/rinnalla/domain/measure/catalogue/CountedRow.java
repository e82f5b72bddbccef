package fi.rinnalla.domain.measure.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What stands behind a figure: so much of it comes from here.
 *
 * @param id of what its page shows: a door, a gathering, an assignment
 * @param name of the door, the county or the model; empty where it is called by its kind and day alone
 */
public record CountedRow(RowKind kind, UUID id, LocalDate day, String name, BigDecimal n) {
    /** Newest first, always in the same order. */
    public static final Comparator<CountedRow> ORDER = Comparator.comparing(CountedRow::day)
            .reversed()
            .thenComparing(CountedRow::name)
            .thenComparing(CountedRow::id);

    public static CountedRow of(RowKind kind, UUID id, LocalDate day, String name, long n) {
        return new CountedRow(kind, id, day, name, BigDecimal.valueOf(n));
    }
}
