package fi.rinnalla.domain.presence;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The short word in a poster's address. Without vowels, so that chance writes no words, and without look-alikes. */
public record PosterCode(String value) {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 7;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    public PosterCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no poster's code");
        }
    }

    public static PosterCode drawn(RandomGenerator random) {
        return new PosterCode(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it off a poster; empty where no poster can have it. */
    public static Optional<PosterCode> read(String typed) {
        var low = typed.toLowerCase(Locale.ROOT);
        return FORM.matcher(low).matches() ? Optional.of(new PosterCode(low)) : Optional.empty();
    }
}
