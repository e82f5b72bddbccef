package fi.rinnalla.domain.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first table of a file: a row of headings, and rows that know on which line of the file they stood. */
public record Sheet(List<String> headings, List<Row> rows) {
    public static final int MOST_ROWS = 20_000;
    public static final int MOST_COLUMNS = 40;
    public static final int LONGEST_CELL = 300;
    /** In all cells together: a file may name one text in each of its cells, and be small. */
    public static final int MOST_CHARACTERS = 4 * 1024 * 1024;

    private static final String CELL = "\u001F";
    private static final String LINE = "\u001E";

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }

        private Row asLongAs(int columns) {
            return new Row(
                    line,
                    Stream.concat(cells.stream(), Stream.generate(() -> ""))
                            .limit(columns)
                            .map(String::strip)
                            .toList());
        }
    }

    /** Of lines that have no flaw. Empty lines say nothing; a short one goes on with nothing. */
    public static Sheet of(List<Row> lines) {
        var said = lines.stream().filter(it -> !it.isEmpty()).toList();
        var columns = columns(said.get(0).cells());
        return new Sheet(
                said.get(0).asLongAs(columns).cells(),
                said.stream().skip(1).map(it -> it.asLongAs(columns)).toList());
    }

    /** What is against a table; empty where it can be read. */
    public static Optional<SheetFlaw> flaw(List<Row> lines) {
        var said = lines.stream().filter(it -> !it.isEmpty()).toList();
        if (said.size() < 2) {
            return Optional.of(new SheetFlaw(SheetFlaw.Kind.EMPTY, 1));
        }
        if (said.size() > MOST_ROWS + 1) {
            return Optional.of(new SheetFlaw(SheetFlaw.Kind.TOO_MANY_ROWS, said.size()));
        }
        var columns = columns(said.get(0).cells());
        return said.stream()
                .flatMap(Sheet::flaw)
                .findFirst()
                .or(() -> said.stream()
                        .filter(it -> columns(it.cells()) > columns)
                        .map(it -> new SheetFlaw(SheetFlaw.Kind.UNEVEN, it.line()))
                        .findFirst());
    }

    /** Up to the last one that says something. */
    private static int columns(List<String> cells) {
        var last = cells.size();
        while (last > 1 && cells.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private static Stream<SheetFlaw> flaw(Row row) {
        return row.cells().size() > MOST_COLUMNS
                ? Stream.of(new SheetFlaw(SheetFlaw.Kind.TOO_MANY_COLUMNS, row.line()))
                : row.cells().stream().flatMap(it -> flaw(it, row.line()));
    }

    private static Stream<SheetFlaw> flaw(String cell, int line) {
        if (cell.length() > LONGEST_CELL) {
            return Stream.of(new SheetFlaw(SheetFlaw.Kind.CELL_TOO_LONG, line));
        }
        if (cell.chars().anyMatch(it -> it < ' ' && it != '\t' && it != '\n' && it != '\r' || it == 0xFFFD)) {
            return Stream.of(new SheetFlaw(SheetFlaw.Kind.NO_TEXT, line));
        }
        return isFormula(cell.strip()) ? Stream.of(new SheetFlaw(SheetFlaw.Kind.FORMULA, line)) : Stream.empty();
    }

    /** What a spreadsheet would run rather than show. A number below zero is none, nor is a dash that stands for nothing. */
    private static boolean isFormula(String cell) {
        return cell.length() > 1 && "=+-@＝＋－＠".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?\\d+([.,]\\d+)?");
    }

    /** To be kept for a while: control characters part what holds none. */
    public String packed() {
        return Stream.concat(
                        Stream.of("1" + CELL + String.join(CELL, headings)),
                        rows.stream().map(it -> it.line() + CELL + String.join(CELL, it.cells())))
                .collect(Collectors.joining(LINE));
    }

    public static Sheet unpacked(String packed) {
        var lines = new ArrayList<Row>();
        for (var line : packed.split(LINE, -1)) {
            var cells = Arrays.asList(line.split(CELL, -1));
            lines.add(new Row(Integer.parseInt(cells.get(0)), cells.subList(1, cells.size())));
        }
        return new Sheet(lines.get(0).cells(), lines.subList(1, lines.size()));
    }
}
