package fi.rinnalla.services.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.services.shared.Development.Copy;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Development.Spoilt;
import fi.rinnalla.services.shared.Development.Why;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that is to be a logo")
class LogoFileTest {
    private static final int MOST = 12_000;
    private static final Color INK = new Color(0x14, 0x36, 0x5A);
    private final Darkroom darkroom = new Darkroom();

    @Test
    void comes_out_as_a_small_png_that_fits_the_top_of_a_page() {
        var copy = copy(sign(1600, 400, 0));
        assertThat(copy.content()).startsWith(0x89, 'P', 'N', 'G').hasSizeLessThanOrEqualTo(MOST);
        assertThat(copy.width()).isLessThanOrEqualTo(400);
        assertThat(copy.height()).isEqualTo(96);
    }

    @Test
    void stays_clear_where_it_is_clear() {
        var seen = read(copy(sign(800, 400, 0)));
        assertThat(seen.getRGB(0, 0) >>> 24).isZero();
        var middle = new Color(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 2), true);
        assertThat(middle).isEqualTo(INK);
    }

    @Test
    void loses_the_clear_edge_its_file_has_around_it() {
        var copy = copy(sign(800, 800, 300));
        assertThat(copy.width()).isEqualTo(copy.height()).isEqualTo(96);
        assertThat(new Color(read(copy).getRGB(48, 2), true).getAlpha()).isGreaterThan(100);
    }

    @Test
    void is_never_made_larger_than_it_is() {
        assertThat(copy(sign(60, 40, 0)).height()).isBetween(38, 40);
    }

    @Test
    void may_be_a_jpeg_held_any_way_and_leaves_behind_what_stands_in_it() {
        var sent = PictureFile.held(PictureFile.jpeg(600, 300), 6, ByteOrder.BIG_ENDIAN);
        var copy = copy(sent);
        assertThat(copy.width()).isEqualTo(48);
        assertThat(new String(copy.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "4711", "60 17");
    }

    @Test
    void gives_up_colours_and_then_size_until_it_is_light_enough() {
        var restless = copy(noise(2000, 480));
        assertThat(restless.content()).hasSizeLessThanOrEqualTo(MOST);
        assertThat(restless.height()).isBetween(48, 96);
        var photograph = copy(PictureFile.png(1600, 384));
        assertThat(photograph.content()).hasSizeLessThanOrEqualTo(MOST);
        assertThat(photograph.height()).isEqualTo(96);
    }

    /** In few colours too: a shade laid over the clear would show a box around the sign. */
    @Test
    void stays_clear_and_whole_when_it_gives_up_colours() {
        var seen = read(copy(rainbow(1800, 400)));
        assertThat(seen.getColorModel()).isInstanceOf(IndexColorModel.class);
        assertThat(seen.getRGB(0, 0) >>> 24).isZero();
        assertThat(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 2) >>> 24)
                .isEqualTo(255);
        assertThat(new Color(seen.getRGB(20, seen.getHeight() / 2)).getRed()).isLessThan(60);
        assertThat(new Color(seen.getRGB(seen.getWidth() - 20, seen.getHeight() / 2)).getRed())
                .isGreaterThan(200);
    }

    @Test
    void is_refused_before_it_is_opened_where_it_is_too_much() {
        assertThat(why(new byte[512 * 1024 + 1])).isEqualTo(Why.TOO_MANY_BYTES);
        assertThat(why(sign(2001, 40, 0))).isEqualTo(Why.TOO_MANY_PIXELS);
        assertThat(why(sign(40, 2001, 0))).isEqualTo(Why.TOO_MANY_PIXELS);
        assertThat(why(sign(31, 400, 0))).isEqualTo(Why.TOO_SMALL);
        assertThat(why("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Why.NOT_A_PICTURE);
        assertThat(darkroom.develop(sign(2000, 2000, 0), Order.LOGO)).isInstanceOf(Developed.class);
    }

    @Test
    void that_is_clear_all_over_is_no_fault() {
        assertThat(copy(sign(200, 200, 100)).content()).hasSizeLessThanOrEqualTo(MOST);
    }

    @Property(tries = 60)
    void is_light_enough_whatever_its_shape(
            @ForAll @IntRange(min = 32, max = 2000) int width, @ForAll @IntRange(min = 32, max = 2000) int height) {
        var copy = copy(sign(width, height, 0));
        assertThat(copy.width()).isBetween(1, 400);
        assertThat(copy.height()).isBetween(1, 96);
        assertThat(copy.content()).hasSizeBetween(60, MOST);
        assertThat(copy.points()).hasSize(copy.width() * copy.height());
    }

    private Copy copy(byte[] file) {
        return ((Developed) darkroom.develop(file, Order.LOGO)).copies().get(0);
    }

    private Why why(byte[] file) {
        return ((Spoilt) darkroom.develop(file, Order.LOGO)).why();
    }

    /** An ellipse on nothing. */
    private static byte[] sign(int width, int height, int edge) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var ink = picture.createGraphics();
        ink.setColor(INK);
        ink.fillOval(edge, edge, width - 2 * edge, height - 2 * edge);
        ink.dispose();
        return png(picture);
    }

    /** From blue to red in fine stripes, so that there are more colours than room. */
    private static byte[] rainbow(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var ink = picture.createGraphics();
        ink.setClip(new Ellipse2D.Double(0, 0, width, height));
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y += 9) {
                ink.setColor(new Color(255 * x / width, (x * 7 + y * 5) % 90, 255 - 255 * x / width));
                ink.fillRect(x, y, 1, 9);
            }
        }
        ink.dispose();
        return png(picture);
    }

    private static byte[] noise(int width, int height) {
        var random = new Random(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y += 8) {
            for (int x = 0; x < width; x += 8) {
                var ink = picture.createGraphics();
                ink.setColor(new Color(random.nextInt(0x1000000)));
                ink.fillRect(x, y, 8, 8);
                ink.dispose();
            }
        }
        return png(picture);
    }

    private static BufferedImage read(Copy copy) {
        try {
            return ImageIO.read(new ByteArrayInputStream(copy.content()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
