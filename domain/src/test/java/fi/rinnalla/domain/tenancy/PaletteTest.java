package fi.rinnalla.domain.tenancy;

import static fi.rinnalla.domain.tenancy.Token.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever colour an organisation chooses,")
class PaletteTest {

    /** Some ink on some ground, and the least contrast we promise. */
    private record Pair(Token ink, Token ground, double least) {}

    private static final List<Pair> BOTH = List.of(
            new Pair(TEXT, PAGE, 12),
            new Pair(TEXT, RAISED, 12),
            new Pair(TEXT, SURFACE, 11),
            new Pair(TEXT, FIELD, 9),
            new Pair(TEXT, SOFT, 7),
            new Pair(BRAND, PAGE, 5.48),
            new Pair(BRAND, RAISED, 5.48),
            new Pair(BRAND, SURFACE, 5),
            new Pair(BRAND, FIELD, 4.5),
            new Pair(BRAND, SOFT, 4.5),
            new Pair(BRAND_STRONG, PAGE, 7),
            new Pair(BRAND_STRONG, RAISED, 7),
            new Pair(BRAND_STRONG, SURFACE, 7),
            new Pair(BRAND_STRONG, FIELD, 7),
            new Pair(BRAND_STRONG, SOFT, 7),
            new Pair(ON_BRAND, BRAND, 5.48),
            new Pair(ON_BRAND, BRAND_STRONG, 7),
            new Pair(ON_DEEP, DEEP, 9),
            new Pair(MUTED, PAGE, 5.5),
            new Pair(MUTED, RAISED, 5.5),
            new Pair(MUTED, SURFACE, 5.5),
            new Pair(MUTED, FIELD, 4.5),
            new Pair(MUTED, SOFT, 4.5),
            new Pair(LINE, PAGE, 3.05),
            new Pair(LINE, RAISED, 3.05),
            new Pair(LINE, SURFACE, 3.05),
            new Pair(LINE, FIELD, 3.05),
            new Pair(ON_DANGER, DANGER, 6.5),
            new Pair(DANGER_INK, PAGE, 6),
            new Pair(DANGER_INK, RAISED, 6),
            new Pair(DANGER_INK, SURFACE, 5.5),
            new Pair(DANGER_INK, DANGER_SOFT, 5.5),
            new Pair(OK_INK, PAGE, 5.5),
            new Pair(OK_INK, SURFACE, 5.5),
            new Pair(OK_INK, OK_SOFT, 5.5),
            new Pair(WARN_INK, PAGE, 5.5),
            new Pair(WARN_INK, SURFACE, 5.5),
            new Pair(WARN_INK, WARN_SOFT, 5.5),
            new Pair(TEXT, DANGER_SOFT, 7),
            new Pair(TEXT, OK_SOFT, 7),
            new Pair(TEXT, WARN_SOFT, 7),
            new Pair(FOCUS_IN, PAGE, 12),
            new Pair(FOCUS_IN, FIELD, 9),
            new Pair(FOCUS_IN, FOCUS_OUT, 9));

    private static final List<Pair> BY_NIGHT = List.of(
            new Pair(BRAND, SURFACE, 6.2),
            new Pair(ON_BRAND, BRAND, 7.04),
            new Pair(LINE, SURFACE, 3.29),
            new Pair(MUTED, SURFACE, 6.48));

    @Property(tries = 4096)
    void everything_written_in_it_can_be_read_by_day(@ForAll("colours") Colour brand) {
        assertReadable(Palette.from(brand).light(), BOTH);
    }

    @Property(tries = 4096)
    void everything_written_in_it_can_be_read_by_night(@ForAll("colours") Colour brand) {
        var night = Palette.from(brand).dark();
        assertReadable(night, BOTH);
        assertReadable(night, BY_NIGHT);
    }

    @Example
    void the_hardest_colours_hold_too() {
        for (String hex : List.of(
                "#000000", "#ffffff", "#808080", "#ffff00", "#ffe600", "#00ff00", "#00ffff", "#ff00ff", "#ff0000",
                "#0000ff", "#cfe8ff", "#fefefe", "#010101", "#46566b")) {
            var palette = Palette.from(new Colour(hex));
            assertReadable(palette.light(), BOTH);
            assertReadable(palette.dark(), BOTH);
            assertReadable(palette.dark(), BY_NIGHT);
        }
    }

    @Example
    void a_colour_that_reads_well_is_used_as_it_is() {
        for (String hex : List.of("#0b6e74", "#35508f", "#8a3f7d", "#46566b")) {
            var brand = new Colour(hex);
            assertThat(Palette.from(brand).keeps(brand)).as(hex).isTrue();
        }
    }

    @Example
    void a_pale_colour_gives_way_to_the_reader() {
        var pale = new Colour("#cfe8ff");
        assertThat(Palette.from(pale).keeps(pale)).isFalse();
    }

    @Property(tries = 500)
    void the_same_colour_always_makes_the_same_palette(@ForAll("colours") Colour brand) {
        assertThat(Palette.from(brand)).isEqualTo(Palette.from(brand));
    }

    @Provide
    Arbitrary<Colour> colours() {
        return Arbitraries.integers()
                .between(0, 0xffffff)
                .withDistribution(net.jqwik.api.RandomDistribution.uniform())
                .map(n -> Colour.of(n >> 16, n >> 8 & 0xff, n & 0xff));
    }

    private static void assertReadable(Scheme scheme, List<Pair> pairs) {
        for (Pair pair : pairs) {
            assertThat(scheme.contrast(pair.ink(), pair.ground()).ratio())
                    .as("%s on %s", pair.ink(), pair.ground())
                    .isGreaterThanOrEqualTo(pair.least());
        }
    }
}
