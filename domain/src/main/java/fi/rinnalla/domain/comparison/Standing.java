package fi.rinnalla.domain.comparison;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a yes stands, as a page showed it: whether it is in force, and which one it is after how many turns. Two that are equal have had
 * nobody's decision between them.
 */
public record Standing(boolean yes, String edition) {
    /** Nobody has ever said anything. */
    public static final Standing NONE = new Standing(false, "");

    private static final Pattern WRITTEN = Pattern.compile("([+-])([0-9.-]{0,40})");

    static Standing of(ReleaseConsent consent) {
        return new Standing(consent.isOpenEnded(), consent.since() + "." + consent.turns());
    }

    /** As it travels in a form. */
    String written() {
        return (yes ? "+" : "-") + edition;
    }

    static Optional<Standing> read(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Standing(parts.group(1).equals("+"), parts.group(2)))
                : Optional.empty();
    }
}
