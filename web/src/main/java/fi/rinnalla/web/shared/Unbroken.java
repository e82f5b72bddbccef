package fi.rinnalla.web.shared;

import java.util.regex.Pattern;

/**
 * Keeps together what is read together when a line is full: {@code 5–9}, {@code klo 10},
 * {@code 5 %}, {@code 000 000 0000}. For what is read on a page, never for a file.
 */
public final class Unbroken {
    private static final Pattern SPAN = Pattern.compile("(?<=\\d)–(?=\\d)");
    private static final Pattern GAP = Pattern.compile("(?<=\\bklo|\\bkl\\.|\\d\\d\\d) (?=\\d)|(?<=\\d) (?=[€%])");
    private static final String SPAN_THAT_HOLDS = "–\u2060";
    private static final String GAP_THAT_HOLDS = "\u00a0";

    private Unbroken() {}

    /** For a letter, whose reader may not know these signs. */
    public static String undone(String text) {
        return text.replace(SPAN_THAT_HOLDS, "–").replace(GAP_THAT_HOLDS, " ");
    }

    public static String lines(String text) {
        var spans = text.indexOf('–') < 0 ? text : SPAN.matcher(text).replaceAll(SPAN_THAT_HOLDS);
        return spans.indexOf(' ') < 0 ? spans : GAP.matcher(spans).replaceAll(GAP_THAT_HOLDS);
    }
}
