package fi.rinnalla.journeys;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One way to look at a page. {@link #all} sees every organisation, language, colour scheme and width at least once,
 * and once more without script: five looks instead of a hundred and ninety-two.
 */
public record Way(String tenant, String language, ColorScheme scheme, int width, boolean script, Medium medium) {
    static final List<String> TENANTS = List.of("kasper", "lauste", "aspa");
    static final List<String> LANGUAGES = List.of("fi", "sv", "en", "selko");
    private static final int[] WIDTHS = {320, 390, 1280, 1600};

    /** What the page is seen on. */
    enum Medium {
        SCREEN,
        /** With the few colours that a reader has chosen for every page. */
        FORCED_COLOURS,
        PAPER
    }

    public Way(String tenant, String language, ColorScheme scheme, int width, boolean script) {
        this(tenant, language, scheme, width, script, Medium.SCREEN);
    }

    public static List<Way> all(int turn) {
        var ways = new ArrayList<Way>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            var look = i + turn;
            ways.add(new Way(
                    TENANTS.get(look % TENANTS.size()),
                    LANGUAGES.get(i),
                    look % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK,
                    width(i, turn),
                    true));
        }
        ways.add(withoutScript(turn));
        return ways;
    }

    /** Three looks for those who work there: every organisation, light and dark, and the third without script. */
    static List<Way> atWork(int turn) {
        return Stream.concat(
                        two(turn, look -> TENANTS.get((turn + look) % TENANTS.size()), LANGUAGES).stream(),
                        Stream.of(withoutScript(turn + 2)))
                .toList();
    }

    /** Two looks for what differs little between organisations: two languages, light and dark, two widths. */
    static List<Way> pair(int turn, List<String> languages) {
        return pair(turn, TENANTS.get(turn % TENANTS.size()), languages);
    }

    static List<Way> pair(int turn, String tenant, List<String> languages) {
        return two(turn, look -> tenant, languages);
    }

    private static List<Way> two(int turn, IntFunction<String> tenant, List<String> languages) {
        return IntStream.range(0, 2)
                .mapToObj(look -> new Way(
                        tenant.apply(look),
                        languages.get((2 * turn + look) % languages.size()),
                        (turn / 2 + look) % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK,
                        width(look, turn),
                        true))
                .toList();
    }

    /** Four looks of one turn are of four widths; which goes with which language and colours changes with the turns. */
    private static int width(int look, int turn) {
        return WIDTHS[(look + turn + turn / WIDTHS.length) % WIDTHS.length];
    }

    /** Two looks for what has to be as good on other media. */
    static List<Way> onOtherMedia(int turn) {
        var tenant = TENANTS.get(turn % TENANTS.size());
        return List.of(
                new Way(tenant, "fi", ColorScheme.DARK, WIDTHS[0], true, Medium.FORCED_COLOURS),
                new Way(tenant, "sv", ColorScheme.DARK, WIDTHS[2], true, Medium.PAPER));
    }

    /** An old phone with scripts off. (The accessibility checker is itself a script, and stays away.) */
    private static Way withoutScript(int turn) {
        return new Way(TENANTS.get(turn % TENANTS.size()), "fi", ColorScheme.LIGHT, WIDTHS[0], false);
    }

    /** The same look at another door. */
    Way at(String other) {
        return new Way(other, language, scheme, width, script, medium);
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
                + (script ? "" : "-noscript")
                + (medium == Medium.SCREEN ? "" : "-" + medium.name().toLowerCase(java.util.Locale.ROOT));
    }
}
