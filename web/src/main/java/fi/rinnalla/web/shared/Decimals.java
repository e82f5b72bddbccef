package fi.rinnalla.web.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people here write them: {@code 12}, {@code 12,5}, {@code 1 200,50}. A full stop is taken as well; whatever could be
 * read in two ways is not taken at all.
 */
public final class Decimals {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d+|\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+)(?:[,.](\\d+))?(?:[ \\u00A0\\u202F]?€)?");

    private Decimals() {}

    /**
     * @param whole as many digits may stand before the comma
     * @param part as many after it
     */
    public static Optional<BigDecimal> read(String typed, int whole, int part) {
        var match = WRITTEN.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var before = match.group(1).replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
        var after = match.group(2) == null ? "" : match.group(2);
        return before.length() > whole || after.length() > part
                ? Optional.empty()
                : Optional.of(new BigDecimal(before + (after.isEmpty() ? "" : "." + after)));
    }

    /** As it is read: with the reader's own signs. */
    public static String written(BigDecimal it, Voice voice) {
        var format = NumberFormat.getNumberInstance(voice.language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(it);
    }

    /** A sum of euros as it is read: with cents where there are any. */
    public static String euros(BigDecimal it, Voice voice) {
        var format = NumberFormat.getNumberInstance(voice.language().locale());
        var cents = it.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(cents);
        format.setMaximumFractionDigits(cents);
        return format.format(it);
    }

    /** As it is typed: what {@link #read} takes. */
    public static String typed(BigDecimal it) {
        return plain(it).replace('.', ',');
    }

    private static String plain(BigDecimal it) {
        return it.signum() == 0 ? "0" : it.stripTrailingZeros().toPlainString();
    }
}
