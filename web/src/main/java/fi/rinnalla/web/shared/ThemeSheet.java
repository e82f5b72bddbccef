package fi.rinnalla.web.shared;

import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Scheme;
import fi.rinnalla.domain.tenancy.Token;

/** An organisation's colours as a style sheet: names and values only; what is done with them stands in app.css. */
public record ThemeSheet(Palette palette) {

    /** Night colours are for screens: paper is always white. */
    public String css() {
        return ":root{color-scheme:light dark;" + properties(palette.light()) + "}\n"
                + "@media screen and (prefers-color-scheme:dark){:root{" + properties(palette.dark()) + "}}\n";
    }

    /** Day and night beside each other, each in a place of its own ({@code .day}, {@code .night}), for looking at both. */
    public String side() {
        return ".day{color-scheme:light;" + properties(palette.light()) + "}\n.night{color-scheme:dark;"
                + properties(palette.dark()) + "}\n";
    }

    private static String properties(Scheme scheme) {
        var css = new StringBuilder();
        for (Token token : Token.values()) {
            css.append("--")
                    .append(token.property())
                    .append(':')
                    .append(scheme.of(token))
                    .append(';');
        }
        return css.toString();
    }
}
