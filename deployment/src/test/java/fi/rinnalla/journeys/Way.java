package fi.rinnalla.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to look at a page. {@link #all} sees every organisation, language, colour scheme and width at least once,
 * and once more without script: five looks instead of a hundred and forty-four.
 */
public record Way(String tenant, String language, ColorScheme scheme, int width, boolean script) {
    private static final List<String> TENANTS = List.of("kasper", "lauste", "aspa");
    static final List<String> LANGUAGES = List.of("fi", "sv", "en", "selko");
    private static final int[] WIDTHS = {320, 390, 1280};

    public static List<Way> all(int turn) {
        var ways = new ArrayList<Way>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            var look = i + turn;
            ways.add(new Way(
                    TENANTS.get(look % TENANTS.size()),
                    LANGUAGES.get(i),
                    look % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK,
                    WIDTHS[(look + turn) % WIDTHS.length],
                    true));
        }
        ways.add(withoutScript(turn));
        return ways;
    }

    /** Two looks for what differs little between organisations: two languages, light and dark, two widths. */
    static List<Way> pair(int turn, List<String> languages) {
        return pair(turn, TENANTS.get(turn % TENANTS.size()), languages);
    }

    static List<Way> pair(int turn, String tenant, List<String> languages) {
        var ways = new ArrayList<Way>();
        for (int i = 0; i < 2; i++) {
            ways.add(new Way(
                    tenant,
                    languages.get((2 * turn + i) % languages.size()),
                    (turn + i) % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK,
                    WIDTHS[(turn + i) % WIDTHS.length],
                    true));
        }
        return ways;
    }

    /** An old phone with scripts off. (The accessibility checker is itself a script, and stays away.) */
    private static Way withoutScript(int turn) {
        return new Way(TENANTS.get(turn % TENANTS.size()), "fi", ColorScheme.LIGHT, WIDTHS[0], false);
    }

    /** The same look at another door. */
    Way at(String other) {
        return new Way(other, language, scheme, width, script);
    }

    /** What the browser says that its reader reads; no browser knows easy Finnish. */
    String locale() {
        return language.equals("selko") ? "fi" : language;
    }

    public String host() {
        return tenant + ".localhost";
    }

    public String name() {
        return tenant + "-" + language + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width
                + (script ? "" : "-noscript");
    }
}
