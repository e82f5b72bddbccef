package fi.rinnalla.domain.measure;

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
}
