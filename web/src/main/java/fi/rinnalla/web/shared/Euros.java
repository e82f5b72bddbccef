package fi.rinnalla.web.shared;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Sums of money as people here write them: {@code 12}, {@code 12,5}, {@code 1 200,50}. A full stop is taken as well. */
public final class Euros {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})(?:[,.](\\d{1,2}))?");

    private Euros() {}

    public static OptionalInt cents(String typed) {
        var match = WRITTEN.matcher(typed.replaceAll("[\\s\\u00A0€]", ""));
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        var part = match.group(2) == null ? "00" : (match.group(2) + "0").substring(0, 2);
        return OptionalInt.of(Integer.parseInt(match.group(1)) * 100 + Integer.parseInt(part));
    }

    /** What is taken back has a minus before it. */
    public static String written(long cents) {
        var size = Math.abs(cents);
        return "%s%d,%02d".formatted(cents < 0 ? "-" : "", size / 100, size % 100);
    }
}
