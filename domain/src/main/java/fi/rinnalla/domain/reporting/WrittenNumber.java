package fi.rinnalla.domain.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number somebody wrote into a text, in digits: {@code 1 234}, {@code 12,5}.
 *
 * @param end the first character behind it
 */
record WrittenNumber(String written, BigDecimal value, int start, int end) {
    private static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\d.,:])(?:\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d{1,12})(?:[,.]\\d{1,6})?(?!\\d)");

    static List<WrittenNumber> in(String text) {
        return FORM.matcher(text).results().map(WrittenNumber::of).toList();
    }

    private static WrittenNumber of(MatchResult it) {
        var plain = it.group().replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.');
        return new WrittenNumber(it.group(), new BigDecimal(plain), it.start(), it.end());
    }
}
