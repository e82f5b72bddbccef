package fi.rinnalla.domain.measure.catalogue;

import java.util.regex.Pattern;

/** By what an indicator is called in tables, files and addresses, such as {@code open-hours}. An organisation's own begin with {@code own-}. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String OWN = "own-";

    public IndicatorCode {
        if (value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("no indicator is called " + value);
        }
    }

    public boolean isOwn() {
        return value.startsWith(OWN);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }
}
