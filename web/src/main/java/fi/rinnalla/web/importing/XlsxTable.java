package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.importing.SheetFlaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first sheet of a spreadsheet, cell by cell as it is shown: days as days, numbers as numbers, and no formula. */
final class XlsxTable {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final XlsxParts parts;
    private final List<String> shared = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();
    /** A text that is kept for later weighs more than its letters. */
    private final Allowance kept = new Allowance(8);

    private final Allowance shown = new Allowance(1);
    private XlsxDates dates;

    XlsxTable(XlsxParts parts) {
        this.parts = parts;
    }

    List<Sheet.Row> lines() {
        readShared();
        dates = XlsxDates.of(parts);
        Xml.read(parts.part(firstSheet()), this::readRow);
        return rows;
    }

    private String firstSheet() {
        var targets = new HashMap<String, String>();
        Xml.read(parts.part(RELATIONS), it -> {
            if (it.isAt("Relationship")) {
                targets.put(it.attribute("Id"), it.attribute("Target"));
            }
        });
        var first = new ArrayList<String>();
        Xml.read(parts.part("xl/workbook.xml"), it -> {
            if (it.isAt("sheet")
                    && !it.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                first.add(targets.getOrDefault(it.attribute("id"), ""));
            }
        });
        return first.stream()
                .map(it -> it.startsWith("/") ? it.substring(1) : "xl/" + it)
                .filter(parts::has)
                .findFirst()
                .orElseThrow(() -> new Refused(SheetFlaw.Kind.NO_TABLE));
    }

    private void readShared() {
        Xml.read(parts.part("xl/sharedStrings.xml"), it -> {
            if (it.isAt("si")) {
                shared.add(kept.taken(it.textWithin("si")));
            }
        });
    }

    private void readRow(Xml it) {
        if (it.isAt("row")) {
            var line = number(
                    it.attribute("r"),
                    rows.isEmpty() ? 1 : rows.get(rows.size() - 1).line() + 1);
            var cells = new HashMap<Integer, String>();
            it.within("row", cell -> {
                if (cell.isAt("c")) {
                    readCell(cell, line, cells);
                }
            });
            keep(line, cells);
        }
    }

    private void readCell(Xml cell, int line, Map<Integer, String> cells) {
        var column = column(cell.attribute("r"), cells.size());
        var type = cell.attribute("t");
        var style = number(cell.attribute("s"), 0);
        var said = new StringBuilder();
        cell.within("c", it -> {
            if (it.isAt("f")) {
                throw new Refused(SheetFlaw.Kind.FORMULA, line);
            }
            if (it.isAt("v")) {
                said.append(it.textWithin("v"));
            } else if (it.isAt("is")) {
                said.append(it.textWithin("is"));
            }
        });
        var text = shown(type, style, said.toString(), line);
        if (!text.isBlank()) {
            if (column >= Sheet.MOST_COLUMNS) {
                throw new Refused(SheetFlaw.Kind.TOO_MANY_COLUMNS, line);
            }
            cells.put(column, shown.taken(text));
        }
    }

    private String shown(String type, int style, String said, int line) {
        return switch (type) {
            case "s" -> shared(said);
            case "str", "inlineStr", "d" -> said;
            case "b" -> said.equals("1") ? "1" : "0";
            case "e" -> throw new Refused(SheetFlaw.Kind.FORMULA, line);
            default -> said.isBlank() ? "" : dates.shown(said, style);
        };
    }

    private String shared(String index) {
        var at = number(index, -1);
        if (at < 0 || at >= shared.size()) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        return shared.get(at);
    }

    private void keep(int line, Map<Integer, String> cells) {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() > Sheet.MOST_ROWS) {
            throw new Refused(SheetFlaw.Kind.TOO_MANY_ROWS, line);
        }
        var last = cells.keySet().stream().max(Integer::compare).orElse(0);
        var row = new ArrayList<String>();
        for (var column = 0; column <= last; column++) {
            row.add(cells.getOrDefault(column, ""));
        }
        rows.add(new Sheet.Row(line, row));
    }

    /** {@code C7} is the third column; without an address a cell follows the one before it. */
    private static int column(String address, int next) {
        var column = 0;
        for (var it : address.toCharArray()) {
            if (it >= 'A' && it <= 'Z' && column < 100_000) {
                column = column * 26 + it - 'A' + 1;
            }
        }
        return column == 0 ? next : column - 1;
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
    }
}
