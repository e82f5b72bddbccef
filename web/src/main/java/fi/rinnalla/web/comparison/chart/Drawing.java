package fi.rinnalla.web.comparison.chart;

import java.util.List;

/** What a chart is made of, in the units of its frame. The template writes it down and adds nothing. */
public record Drawing(int width, int height, List<Line> lines, List<Box> boxes, List<Words> words) {

    public record Line(double x, double top, double right, double bottom) {
        /** Upright. */
        public Line(double x, double top, double bottom) {
            this(x, top, x, bottom);
        }
    }

    public record Box(Kind kind, double x, double y, double width, double height) {
        public double right() {
            return x + width;
        }
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    public record Words(String text, String kind, double x, double y, String anchor) {}

    /** The same further down, on a taller sheet. */
    public Drawing lowered(int by, int taller) {
        return new Drawing(
                width,
                taller,
                lines.stream()
                        .map(it -> new Line(it.x(), it.top() + by, it.right(), it.bottom() + by))
                        .toList(),
                boxes.stream()
                        .map(it -> new Box(it.kind(), it.x(), it.y() + by, it.width(), it.height()))
                        .toList(),
                words.stream()
                        .map(it -> new Words(it.text(), it.kind(), it.x(), it.y() + by, it.anchor()))
                        .toList());
    }

    /** Told apart by fill and outline, not by colour alone. */
    public enum Kind {
        /** At least so many. */
        SURE,
        /** At most so many. */
        SPAN
    }
}
