package fi.rinnalla.domain.survey;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Under which a survey is answered: in a link, a square on a poster, or typed. Without vowels and look-alikes. */
public record SurveyCode(String value) {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public SurveyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no code of a survey");
        }
    }

    public static SurveyCode drawn() {
        return new SurveyCode(RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()));
    }

    /** As somebody typed it off a paper, with spaces or strokes; empty where no survey can have it. */
    public static Optional<SurveyCode> read(String typed) {
        var low = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-–]+", "");
        return FORM.matcher(low).matches() ? Optional.of(new SurveyCode(low)) : Optional.empty();
    }

    /** In two halves, as it is printed. */
    public String spelled() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
