package fi.rinnalla.domain.training.professional;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What hangs on the wall of the room, to be typed or photographed. Without vowels and look-alikes, as a certificate's code. */
public record WallCode(String value) {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public WallCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no code of a training");
        }
    }

    public static WallCode drawn() {
        return new WallCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it off the wall, with spaces or strokes; empty where no training can have it. */
    public static Optional<WallCode> read(String typed) {
        var low = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–]+", "");
        return FORM.matcher(low).matches() ? Optional.of(new WallCode(low)) : Optional.empty();
    }

    /** In two halves, as it is printed. */
    public String spelled() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
