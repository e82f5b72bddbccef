package fi.rinnalla.web.partner.fee;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Ways as people here write them, in kilometres: {@code 12}, {@code 12,5}, {@code 12.5 km}. */
public final class Metres {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})(?:[,.](\\d{1,3}))?");
    private static final int OF_A_KILOMETRE = 1000;

    private Metres() {}

    /** Nothing typed is no way to go. */
    public static OptionalInt of(String kilometres) {
        var typed = kilometres.toLowerCase().replaceAll("[\\s\\u00A0]|km", "");
        if (typed.isEmpty()) {
            return OptionalInt.of(0);
        }
        var match = WRITTEN.matcher(typed);
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        var part = match.group(2) == null ? "" : match.group(2);
        return OptionalInt.of(
                Integer.parseInt(match.group(1)) * OF_A_KILOMETRE + Integer.parseInt((part + "000").substring(0, 3)));
    }

    /** {@code 12} or {@code 12,5}. */
    static String kilometres(int metres) {
        var whole = metres / OF_A_KILOMETRE;
        var part = "%03d".formatted(metres % OF_A_KILOMETRE).replaceAll("0+$", "");
        return part.isEmpty() ? String.valueOf(whole) : whole + "," + part;
    }
}
