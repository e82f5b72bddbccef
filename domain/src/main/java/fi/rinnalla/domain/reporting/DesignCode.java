package fi.rinnalla.domain.reporting;

import java.util.regex.Pattern;

/** What a ready design, or a section of one, is called in files and addresses, such as {@code funder-result}. */
public record DesignCode(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*");

    public DesignCode {
        if (!mayBe(value)) {
            throw new IllegalArgumentException("nothing is called " + value);
        }
    }

    public static boolean mayBe(String written) {
        return written.length() <= 60 && FORM.matcher(written).matches();
    }
}
