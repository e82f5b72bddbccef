package fi.rinnalla.domain.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A staff member's address, always in one spelling: without outer space, in small letters. */
public record EmailAddress(String value) {
    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");

    public EmailAddress {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !PLAUSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an address of e-mail");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
