package fi.rinnalla.web.comparison;

import java.util.List;

/** Figures in rows: what stands before the numbers is their name. */
public record FigureTable(String id, String caption, List<String> names, List<String> columns, List<Row> rows) {
    /**
     * @param under what stands in small beneath the first name; empty where nothing does
     * @param total whether the row is a sum of the rows above it
     */
    public record Row(List<String> names, String under, List<Figure> figures, boolean total) {}

    /**
     * @param words the interval, or that there is none
     * @param share how much of the whole; empty where nothing is divided
     * @param held whether it is so few that it looks like nothing
     */
    public record Figure(String words, String share, boolean held) {}
}
