package fi.rinnalla.domain.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Whatever colour a logo has, at whatever organisation,")
class PlatesTest {
    private static final List<Token> GROUNDS = List.of(Token.PAGE, Token.SURFACE, Token.FIELD, Token.RAISED);
    private static final int INK = 0xFF14365A;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int ORANGE = 0xFFE07A1F;
    private static final int CLEAR = 0;

    @Property(tries = 4096)
    void it_is_well_seen_by_night_and_seen_by_day(
            @ForAll @IntRange(max = 0xFFFFFF) int logo, @ForAll @IntRange(max = 0xFFFFFF) int brand) {
        var plates = Plates.under(new int[] {0xFF000000 | logo, CLEAR});
        var palette = Palette.from(colour(brand));

        for (var ground : GROUNDS) {
            var day = plates.byDay() ? Plates.DARK : palette.light().of(ground);
            var night = plates.byNight() ? Plates.LIGHT : palette.dark().of(ground);
            assertThat(Contrast.between(colour(logo), day).ratio()).isGreaterThanOrEqualTo(Plates.SEEN);
            assertThat(Contrast.between(colour(logo), night).ratio()).isGreaterThanOrEqualTo(Plates.WELL_SEEN);
        }
        assertThat(plates.byDay() && plates.byNight()).isFalse();
    }

    @Example
    void a_dark_one_lies_on_a_light_plate_by_night_and_one_drawn_for_the_night_on_a_dark_one_by_day() {
        assertThat(of(INK, 100, CLEAR, 100)).isEqualTo(new Plates(false, true));
        assertThat(of(WHITE, 100, CLEAR, 100)).isEqualTo(new Plates(true, false));
        assertThat(of(ORANGE, 100, CLEAR, 100)).isEqualTo(new Plates(false, false));
    }

    @Example
    void dark_letters_beside_a_bright_sign_are_not_forgotten_by_night() {
        assertThat(of(INK, 10, ORANGE, 90, CLEAR, 50)).isEqualTo(new Plates(false, true));
    }

    @Example
    void white_letters_with_a_dark_line_under_them_are_not_laid_on_white() {
        assertThat(of(INK, 10, WHITE, 90, CLEAR, 50).byNight()).isFalse();
    }

    @Example
    void white_letters_on_a_dark_sign_stay_where_they_are_by_day() {
        assertThat(of(INK, 80, WHITE, 20, CLEAR, 50)).isEqualTo(new Plates(false, true));
    }

    @Example
    void one_that_brings_its_own_ground_needs_no_other() {
        assertThat(of(INK, 100)).isEqualTo(new Plates(false, false));
        assertThat(of(WHITE, 90, INK, 10)).isEqualTo(new Plates(false, false));
    }

    /** So many points of each. */
    private static Plates of(int... colours) {
        var points = new int[0];
        for (int n = 0; n < colours.length; n += 2) {
            var from = points.length;
            points = Arrays.copyOf(points, from + colours[n + 1]);
            Arrays.fill(points, from, points.length, colours[n]);
        }
        return Plates.under(points);
    }

    private static Colour colour(int rgb) {
        return Colour.of(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
