package fi.rinnalla.bench;

import java.util.Locale;

/** One line of the report: what was measured, how it came out, what we want, and where the figure comes from. */
record Outcome(String what, String figure, String goal, boolean met, String how) {

    static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    String line() {
        return "%-52s %9s   goal %-9s %-6s  %s".formatted(what, figure, goal, met ? "OK" : "MISSED", how);
    }
}
