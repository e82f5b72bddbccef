package fi.rinnalla.domain.training;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is typed to see whether a certificate is ours: twelve signs, too many to be guessed. Without vowels, so that chance
 * writes no words, and without look-alikes.
 */
public record CertificateCode(String value) {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no certificate's code");
        }
    }

    public static CertificateCode drawn() {
        return new CertificateCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it off paper, with spaces or strokes; empty where no certificate can have it. */
    public static Optional<CertificateCode> read(String typed) {
        var low = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–]+", "");
        return FORM.matcher(low).matches() ? Optional.of(new CertificateCode(low)) : Optional.empty();
    }

    /** In threes of four, as it is printed. */
    public String spelled() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }
}
