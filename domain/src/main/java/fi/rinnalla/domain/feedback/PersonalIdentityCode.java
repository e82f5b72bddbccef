package fi.rinnalla.domain.feedback;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds Finnish personal identity codes. Nobody needs one here, and a text that holds one is not taken. The date has to
 * be one, and the check character right, so that other numbers pass.
 */
public final class PersonalIdentityCode {
    /** All signs of the century, those of the reform of 2023 too; dashes as phones like to write them. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\d{2})(\\d{2})(\\d{2})\\s?([-+\u2010-\u2015\u2212A-FU-Ya-fu-y])\\s?(\\d{3})\\s?([0-9A-Ya-y])(?![\\p{L}\\p{N}])");

    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private PersonalIdentityCode() {}

    public static boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    static List<Hint> in(String text) {
        return SHAPE.matcher(text)
                .results()
                .filter(PersonalIdentityCode::isOne)
                .map(it -> new Hint(HintKind.IDENTITY_CODE, it.start(), it.end()))
                .toList();
    }

    private static boolean isOne(MatchResult shape) {
        return isADay(shape) && checks(shape);
    }

    private static boolean isADay(MatchResult shape) {
        try {
            var year = centuryOf(shape.group(4)) + Integer.parseInt(shape.group(3));
            LocalDate.of(year, Integer.parseInt(shape.group(2)), Integer.parseInt(shape.group(1)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean checks(MatchResult shape) {
        var number = Integer.parseInt(shape.group(1) + shape.group(2) + shape.group(3) + shape.group(5));
        return CHECKS.charAt(number % 31)
                == shape.group(6).toUpperCase(Locale.ROOT).charAt(0);
    }

    private static int centuryOf(String sign) {
        return switch (sign.toUpperCase(Locale.ROOT)) {
            case "+" -> 1800;
            case "A", "B", "C", "D", "E", "F" -> 2000;
            default -> 1900;
        };
    }
}
