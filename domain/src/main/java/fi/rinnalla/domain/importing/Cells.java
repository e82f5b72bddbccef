package fi.rinnalla.domain.importing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row, read as what they are to be; what cannot be is noted as it comes up. */
final class Cells {
    private static final int MOST_IN_A_CELL = 2_000;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern FINNISH = Pattern.compile("(?:\\p{L}+ )?(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");

    private final Sheet.Row row;
    private final Mapping mapping;
    private final List<RowFlaw> flaws = new ArrayList<>();

    Cells(Sheet.Row row, Mapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    List<RowFlaw> flaws() {
        return flaws;
    }

    <T> Optional<T> flaw(ImportField field, RowFlaw.Kind kind) {
        flaws.add(new RowFlaw(row.line(), field, kind, text(field)));
        return Optional.empty();
    }

    String text(ImportField field) {
        return mapping.of(field, row).strip();
    }

    Optional<String> needed(ImportField field, int longest) {
        var said = text(field);
        if (said.isEmpty()) {
            return flaw(field, RowFlaw.Kind.MISSING);
        }
        return said.length() > longest ? flaw(field, RowFlaw.Kind.TOO_LONG) : Optional.of(said);
    }

    /** A day that has been, and not too long ago. */
    Optional<LocalDate> day(LocalDate today) {
        var said = text(ImportField.DAY);
        if (said.isEmpty()) {
            return flaw(ImportField.DAY, RowFlaw.Kind.MISSING);
        }
        var day = day(said);
        if (day.isEmpty()) {
            return flaw(ImportField.DAY, RowFlaw.Kind.NO_DAY);
        }
        if (day.get().isAfter(today)) {
            return flaw(ImportField.DAY, RowFlaw.Kind.IN_THE_FUTURE);
        }
        return day.get().isBefore(today.minusYears(Ground.MOST_YEARS))
                ? flaw(ImportField.DAY, RowFlaw.Kind.TOO_LONG_AGO)
                : day;
    }

    /** {@code 2024-03-05}, {@code 5.3.2024}, {@code 5/3/2024}, {@code ti 5.3.2024}. */
    private static Optional<LocalDate> day(String said) {
        var iso = ISO.matcher(said);
        var finnish = FINNISH.matcher(said);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
            }
            return finnish.matches()
                    ? Optional.of(
                            LocalDate.of(number(finnish.group(3)), number(finnish.group(2)), number(finnish.group(1))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Nothing where the cell is empty or holds a dash. */
    Optional<Integer> many(ImportField field) {
        return amount(field).flatMap(it -> whole(field, it));
    }

    private Optional<Integer> whole(ImportField field, BigDecimal amount) {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 0) {
            return flaw(field, RowFlaw.Kind.NO_NUMBER);
        }
        return amount.compareTo(BigDecimal.valueOf(MOST_IN_A_CELL)) > 0
                ? flaw(field, RowFlaw.Kind.TOO_MANY)
                : Optional.of(amount.intValueExact());
    }

    /** Euros with a comma or a point. */
    Optional<Integer> cents(ImportField field) {
        return amount(field).flatMap(it -> {
            var cents = it.movePointRight(2).stripTrailingZeros();
            return it.signum() < 0 || cents.scale() > 0 || cents.compareTo(BigDecimal.valueOf(100_000_000)) > 0
                    ? flaw(field, RowFlaw.Kind.NO_NUMBER)
                    : Optional.of(cents.intValueExact());
        });
    }

    private Optional<BigDecimal> amount(ImportField field) {
        var said = text(field).replaceAll("[\\s\\u00A0\\u202F]|€", "").replace(',', '.');
        if (said.isEmpty() || said.equals("-") || said.equals("–")) {
            return Optional.empty();
        }
        return said.matches("-?\\d{1,9}(\\.\\d{1,6})?")
                ? Optional.of(new BigDecimal(said))
                : flaw(field, RowFlaw.Kind.NO_NUMBER);
    }

    /** {@code 17:30}, {@code 17.30}, {@code 9}, {@code klo 9}; nothing where the cell is empty. */
    Optional<LocalTime> clock(ImportField field) {
        var said = text(field).toLowerCase(Locale.ROOT).replaceFirst("^(klo|kl\\.?) *", "");
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var parts = said.split("[:.]");
        try {
            return said.matches("\\d{1,2}([:.]\\d{2}){0,2}")
                    ? Optional.of(LocalTime.of(number(parts[0]), parts.length > 1 ? number(parts[1]) : 0))
                    : flaw(field, RowFlaw.Kind.NO_TIME);
        } catch (DateTimeException none) {
            return flaw(field, RowFlaw.Kind.NO_TIME);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
