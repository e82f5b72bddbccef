package fi.rinnalla.domain.measure;

import java.util.List;

/** One class of one indicator. Written {@code class} in tables and addresses, which Java keeps for itself. */
public record Cell(Indicator indicator, String division) {
    public Cell {
        if (!indicator.classes().contains(division)) {
            throw new IllegalArgumentException(indicator.code() + " has no class " + division);
        }
    }

    public static Cell of(Indicator indicator) {
        return new Cell(indicator, Indicator.ALL);
    }

    /** The door, where an indicator keeps doors apart; else nothing. */
    public String part() {
        return indicator.bySlips() ? division.substring(0, division.indexOf('-')) : "";
    }

    /** All classes of the same part: those of which this one may be a share. */
    public List<Cell> whole() {
        return indicator.cells().stream().filter(it -> it.part().equals(part())).toList();
    }
}
