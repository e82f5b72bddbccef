package fi.rinnalla.domain.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a code looks that is typed off paper: in fours, without vowels, so that chance writes no words, and without look-alikes.
 */
public final class CodeForm {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int length;
    private final Pattern form;

    private CodeForm(int length) {
        this.length = length;
        this.form = Pattern.compile("[" + LETTERS + "]{" + length + "}");
    }

    public static CodeForm of(int length) {
        return new CodeForm(length);
    }

    public boolean fits(String value) {
        return form.matcher(value).matches();
    }

    public String drawn() {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining());
    }

    /** As somebody typed it, with spaces or strokes; empty where it cannot be one. */
    public Optional<String> read(String typed) {
        return Optional.of(typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–]+", ""))
                .filter(this::fits);
    }

    /** As it is printed. */
    public static String spelled(String value) {
        return value.replaceAll("(.{4})(?!$)", "$1-");
    }
}
