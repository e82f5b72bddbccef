package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.web.comparison.chart.Drawing.Words;
import java.util.ArrayList;
import java.util.List;

/** A drawing that leaves its page takes along what stands around it there: the finding above it, and below it where it comes from. */
public record Framed(String heading, String under) {
    private static final int LONGEST_LINE = 50;
    private static final int LINE = 19;
    private static final int GAP = 14;

    public Drawing around(Drawing drawing) {
        var above = lines(heading);
        var below = lines(under);
        var top = above.size() * LINE + GAP;
        var foot = top + drawing.height() + GAP;
        var lowered = drawing.lowered(top, foot + below.size() * LINE);
        var words = new ArrayList<>(lowered.words());
        words.addAll(placed(above, "name", 0));
        words.addAll(placed(below, "soft", foot));
        return new Drawing(lowered.width(), lowered.height(), lowered.lines(), lowered.boxes(), words);
    }

    private static List<Words> placed(List<String> lines, String kind, int from) {
        var placed = new ArrayList<Words>();
        for (var line : lines) {
            placed.add(new Words(line, kind, 2, from + LINE * (placed.size() + 1) - 5.0, "start"));
        }
        return placed;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
