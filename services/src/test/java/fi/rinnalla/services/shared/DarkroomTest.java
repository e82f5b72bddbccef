package fi.rinnalla.services.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.services.shared.Development.Copy;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Development.Spoilt;
import fi.rinnalla.services.shared.Development.Why;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is to be a picture of the door")
class DarkroomTest {
    private static final byte[] SENT = PictureFile.jpeg(1600, 1200);
    private final Darkroom darkroom = new Darkroom();

    @Test
    void comes_out_at_two_sizes_small_enough_for_a_slow_phone() {
        for (var file : List.of(SENT, PictureFile.png(1600, 1200), PictureFile.noise(1600, 1200))) {
            var copies = copies(file);
            assertThat(copies).hasSize(2);
            assertThat(copies.get(0).content().length).isLessThanOrEqualTo(30_000);
            assertThat(copies.get(1).content().length).isLessThanOrEqualTo(120_000);
            assertThat(copies.get(0).width()).isLessThanOrEqualTo(480);
        }
        assertThat(copies(SENT)).extracting(Copy::width).containsExactly(480, 960);
    }

    @Test
    void is_never_made_larger_than_it_is() {
        assertThat(copies(PictureFile.png(400, 330))).extracting(Copy::width).containsExactly(400);
    }

    @ParameterizedTest
    @CsvSource({"1,top", "2,top", "3,bottom", "4,bottom", "5,left", "6,right", "7,right", "8,left"})
    void stands_as_it_was_seen_however_the_camera_was_held(int orientation, String red) throws IOException {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            var seen = copies(PictureFile.held(SENT, orientation, order)).get(0);
            var picture = ImageIO.read(new ByteArrayInputStream(seen.content()));
            var x = red.equals("left") ? 9 : red.equals("right") ? seen.width() - 10 : seen.width() / 2;
            var y = red.equals("top") ? 9 : red.equals("bottom") ? seen.height() - 10 : seen.height() / 2;
            assertThat(new Color(picture.getRGB(x, y)).getRed()).isGreaterThan(140);
            assertThat(new Color(picture.getRGB(x, y)).getGreen()).isLessThan(90);
        }
    }

    @Test
    void leaves_behind_where_it_was_taken_and_with_what() {
        var sent = PictureFile.held(SENT, 6, ByteOrder.BIG_ENDIAN);
        assertThat(latin(sent)).contains(PictureFile.CANARY);
        assertThat(copies(sent))
                .allSatisfy(it -> assertThat(latin(it.content())).doesNotContain("Exif", "4711", "60 17"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a-and-so-on",
                "%PDF-1.7 and so on",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "RIFF....WEBPVP8 ",
                "<html><img src=x></html>",
                "MZ and a programme"
            })
    void is_refused_where_it_is_no_jpeg_and_no_png(String file) {
        assertThat(why(file.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Why.NOT_A_PICTURE);
    }

    @Test
    void is_refused_where_it_ends_too_early() {
        for (var whole : List.of(SENT, PictureFile.png(1600, 1200))) {
            for (var part : List.of(20, 50, 90)) {
                assertThat(why(Arrays.copyOf(whole, whole.length * part / 100)))
                        .as(part + " %")
                        .isEqualTo(Why.BROKEN);
            }
        }
    }

    @Test
    void is_refused_where_it_would_unfold_into_our_memory() {
        assertThat(why(bomb(60_000, 60_000))).isEqualTo(Why.TOO_MANY_PIXELS);
        assertThat(why(bomb(Integer.MAX_VALUE, Integer.MAX_VALUE))).isIn(Why.TOO_MANY_PIXELS, Why.BROKEN);
        assertThat(why(bomb(40_000_001, 1))).isEqualTo(Why.TOO_MANY_PIXELS);
    }

    @Test
    void is_refused_where_it_is_too_heavy_or_shows_too_little() {
        assertThat(why(new byte[Order.PHOTOGRAPH.mostBytes() + 1])).isEqualTo(Why.TOO_MANY_BYTES);
        assertThat(why(PictureFile.png(319, 900))).isEqualTo(Why.TOO_SMALL);
    }

    /** Whatever is changed in it, the answer is a picture or a reason, and never a fault. */
    @Property(tries = 300)
    void is_a_picture_or_has_a_reason(
            @ForAll @IntRange(max = 100_000) int at, @ForAll byte value, @ForAll boolean png) {
        var file =
                png ? PictureFile.png(340, 340) : PictureFile.held(PictureFile.jpeg(340, 340), 6, ByteOrder.BIG_ENDIAN);
        file[at % file.length] = value;
        assertThat(darkroom.develop(file, Order.PHOTOGRAPH)).isInstanceOfAny(Developed.class, Spoilt.class);
    }

    private List<Copy> copies(byte[] file) {
        return ((Developed) darkroom.develop(file, Order.PHOTOGRAPH)).copies();
    }

    private Why why(byte[] file) {
        return ((Spoilt) darkroom.develop(file, Order.PHOTOGRAPH)).why();
    }

    /** A PNG that says it is so large, in a hundred bytes. */
    private static byte[] bomb(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        var file = ByteBuffer.allocate(100).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        return file.putInt(13).put(head.array()).putInt((int) sum.getValue()).array();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
