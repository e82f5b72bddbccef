package fi.rinnalla.domain.survey.result;

import java.util.List;
import java.util.Optional;

/**
 * A table as it stood in a file: one row for each person.
 *
 * @param headings the first row
 * @param rows the others, each as long as the first
 */
public record Grid(List<String> headings, List<List<String>> rows) {
    public static final int MOST_ROWS = 5_000;
    public static final int MOST_COLUMNS = 60;
    public static final int LONGEST_CELL = 500;

    public Grid {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What is against it, with the number of the line in the file; empty where it can be read. */
    public static Optional<Flaw> flaw(List<List<String>> lines) {
        if (lines.size() < 2) {
            return Optional.of(new Flaw(Flaw.Kind.EMPTY, 1));
        }
        var columns = lines.get(0).size();
        if (columns > MOST_COLUMNS || lines.size() > MOST_ROWS + 1) {
            return Optional.of(new Flaw(Flaw.Kind.TOO_LARGE, lines.size()));
        }
        for (var line = 0; line < lines.size(); line++) {
            for (var cell : lines.get(line)) {
                if (isFormula(cell)) {
                    return Optional.of(new Flaw(Flaw.Kind.FORMULA, line + 1));
                }
                if (cell.length() > LONGEST_CELL) {
                    return Optional.of(new Flaw(Flaw.Kind.TOO_LARGE, line + 1));
                }
                if (cell.chars().anyMatch(it -> it < ' ' && it != '\t' && it != '\n' && it != '\r' || it == 0xFFFD)) {
                    return Optional.of(new Flaw(Flaw.Kind.ENCODING, line + 1));
                }
            }
            if (lines.get(line).size() != columns) {
                return Optional.of(new Flaw(Flaw.Kind.UNEVEN, line + 1));
            }
        }
        return Optional.empty();
    }

    /** What a spreadsheet would run rather than show. A number below zero is none. */
    private static boolean isFormula(String cell) {
        var it = cell.strip();
        return !it.isEmpty()
                && "=+-@".indexOf(it.charAt(0)) >= 0
                && it.length() > 1
                && !it.matches("[+-]?\\d+([.,]\\d+)?");
    }

    /** Why a file is not taken. */
    public record Flaw(Kind kind, int line) {
        public enum Kind {
            EMPTY,
            TOO_LARGE,
            ENCODING,
            FORMULA,
            UNEVEN
        }
    }
}
