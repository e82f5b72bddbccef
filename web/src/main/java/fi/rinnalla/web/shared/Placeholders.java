package fi.rinnalla.web.shared;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {name}} in a text. Values are put in as they stand: the template escapes the whole. */
public final class Placeholders {
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z][\\w.-]*)}");

    private Placeholders() {}

    public static String fill(String text, UnaryOperator<String> value) {
        return NAME.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value.apply(m.group(1))));
    }
}
