package fi.rinnalla.web.comparison.chart;

import fi.rinnalla.web.comparison.chart.Drawing.Kind;

/** How a drawing looks away from its page, on white paper. */
final class Ink {
    static final int PAPER = 0xffffff;
    static final int AXIS = 0xc9d0d9;
    static final double LETTERS = 13.5;
    private static final int TEXT = 0x1b2129;
    private static final int SOFT_TEXT = 0x525d6b;
    private static final int BRAND = 0x46566b;
    private static final int SOFT = 0xdbe3ee;

    private Ink() {}

    static int of(Drawing.Words words) {
        return words.kind().equals("soft") ? SOFT_TEXT : TEXT;
    }

    static int fill(Kind kind) {
        return kind == Kind.SURE ? BRAND : SOFT;
    }

    static int outline() {
        return BRAND;
    }

    static boolean isBold(Drawing.Words words) {
        return words.kind().equals("name");
    }

    static String hex(int colour) {
        return String.format("#%06x", colour);
    }
}
