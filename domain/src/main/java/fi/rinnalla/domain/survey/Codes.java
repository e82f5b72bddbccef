package fi.rinnalla.domain.survey;

import java.util.regex.Pattern;

/** By which questions and choices are known in answers: short, and the same in every language. */
final class Codes {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,12}");

    private Codes() {}

    static void check(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("no code: " + code);
        }
    }
}
