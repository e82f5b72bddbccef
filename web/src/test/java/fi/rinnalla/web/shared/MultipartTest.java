package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form with a file")
class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----b7";
    private static final String BODY = """
        ------b7
        Content-Disposition: form-data; name="words-fi"

        Sininen ovi, äää
        ------b7
        Content-Disposition: form-data; name="picture"; filename="ovi.jpg"
        Content-Type: image/jpeg

        ÿØÿ
        --x

        ------b7
        Content-Disposition: form-data; name="empty"; filename=""
        Content-Type: application/octet-stream


        ------b7--
        """.replace("\n", "\r\n");

    @Test
    void gives_its_words_and_its_file_as_they_were_sent() {
        var form = Multipart.of(TYPE, BODY.getBytes(StandardCharsets.UTF_8));
        assertThat(form.text("words-fi")).isEqualTo("Sininen ovi, äää");
        assertThat(form.file("picture")).hasValueSatisfying(it -> {
            assertThat(it.type()).isEqualTo("image/jpeg");
            assertThat(it.text()).isEqualTo("ÿØÿ\r\n--x\r\n");
        });
    }

    @Test
    void has_no_file_where_none_was_chosen_and_no_words_where_none_are() {
        var form = Multipart.of(TYPE, BODY.getBytes(StandardCharsets.UTF_8));
        assertThat(form.file("empty")).isEmpty();
        assertThat(form.text("other")).isEmpty();
        assertThat(Multipart.of("application/x-www-form-urlencoded", "picture=1".getBytes(StandardCharsets.UTF_8))
                        .parts())
                .isEmpty();
        assertThat(Multipart.of(null, new byte[0]).parts()).isEmpty();
    }

    @Test
    void is_not_read_beyond_its_limit() throws IOException {
        var heavy = new byte[Multipart.LIMIT + 1];
        assertThat(Multipart.read(TYPE, new ByteArrayInputStream(Arrays.copyOf(heavy, Multipart.LIMIT)))
                        .parts())
                .isEmpty();
        assertThatThrownBy(() -> Multipart.read(TYPE, new ByteArrayInputStream(heavy)))
                .isInstanceOf(TooMuch.class)
                .satisfies(it -> assertThat(FaultStatus.of(it)).isEqualTo(413));
    }

    /** Cut off or changed anywhere, it is what is whole of it, and never a fault. */
    @Property(tries = 500)
    void may_be_broken_anywhere(@ForAll int cut, @ForAll @Size(max = 4) byte[] other, @ForAll int at) {
        var body = BODY.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(other, 0, body, Math.floorMod(at, body.length - other.length), other.length);
        var form = Multipart.of(TYPE, Arrays.copyOf(body, Math.floorMod(cut, body.length + 1)));
        assertThat(form.parts()).hasSizeLessThanOrEqualTo(4);
    }
}
