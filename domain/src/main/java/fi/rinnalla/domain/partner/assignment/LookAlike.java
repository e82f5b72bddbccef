package fi.rinnalla.domain.partner.assignment;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is left of an organisation's name when what a hurried writer leaves out or gets wrong is taken away: case, dots,
 * spaces and the form of the association.
 */
public record LookAlike(String folded) {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Pattern FORMS = Pattern.compile("\\b(ry|rf|rs|sr|oy|oyj|ab|ky|tmi)\\b\\.?");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int SLIPS = 2;
    private static final int LONG_ENOUGH = 6;

    public static LookAlike of(String name) {
        var words = FORMS.matcher(name.toLowerCase(FINNISH)).replaceAll(" ");
        return new LookAlike(REST.matcher(words).replaceAll(""));
    }

    /** The same name, or one that differs by a slip or two, or is only the beginning of the other. */
    public boolean resembles(LookAlike other) {
        var shorter = folded.length() <= other.folded.length() ? folded : other.folded;
        var longer = folded.length() <= other.folded.length() ? other.folded : folded;
        if (shorter.length() < LONG_ENOUGH) {
            return shorter.equals(longer);
        }
        return longer.startsWith(shorter)
                || longer.length() - shorter.length() <= SLIPS && slips(shorter, longer) <= SLIPS;
    }

    /** How many letters have to be put in, taken out or changed; none of those that both begin or end with. */
    private static int slips(String shorter, String longer) {
        var first = 0;
        while (first < shorter.length() && shorter.charAt(first) == longer.charAt(first)) {
            first++;
        }
        var last = shorter.length();
        var ahead = longer.length() - shorter.length();
        while (last > first && shorter.charAt(last - 1) == longer.charAt(last - 1 + ahead)) {
            last--;
        }
        return slipsWithin(shorter.substring(first, last), longer.substring(first, last + ahead));
    }

    private static int slipsWithin(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (var i = 1; i <= one.length(); i++) {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
