package fi.rinnalla.domain.survey.measure;

import fi.rinnalla.domain.shared.Digest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Off a slip from an unsorted pile, good for one answer. It shows that the answer came from somebody who was there, and of whom it is
 * nobody knows.
 */
public record ExitCode(String value) {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ExitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no code of a slip");
        }
    }

    public static ExitCode drawn() {
        return new ExitCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it off a slip, with spaces or strokes; empty where no slip can have it. */
    public static Optional<ExitCode> read(String typed) {
        var low = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–]+", "");
        return FORM.matcher(low).matches() ? Optional.of(new ExitCode(low)) : Optional.empty();
    }

    /** In two halves, as it is printed. */
    public String spelled() {
        return value.substring(0, 5) + "-" + value.substring(5);
    }

    /** All that is kept of it. */
    public Digest digest() {
        return Digest.of(value);
    }

    /** Whoever reads a log could answer with it. */
    @Override
    public String toString() {
        return "ExitCode";
    }
}
