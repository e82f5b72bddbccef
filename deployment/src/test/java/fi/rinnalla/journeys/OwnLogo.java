package fi.rinnalla.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The logo of an organisation, as its administrator puts it up and takes it down. */
record OwnLogo(Guest administrator) {
    static final String PAGE = "/hallinta/ulkoasu/logo";
    static final String WORDS = "Oma merkki";

    OwnLogo(House house, String host) {
        this(Guest.working(house, house.demo().worker(host, "ADMINISTRATOR")));
    }

    HttpResponse<String> putUp() {
        return putUp(WORDS, "image/png", png(900, 200));
    }

    HttpResponse<String> putUp(String words, String type, byte[] file) {
        var action = page().selectFirst("form[enctype]").attr("action");
        return administrator.post(action, new FileForm(Map.of("words", words), "logo", type, file));
    }

    HttpResponse<String> takeDown() {
        return press("poisto");
    }

    HttpResponse<String> takeBack() {
        return press("palautus");
    }

    private HttpResponse<String> press(String what) {
        var form = page().selectFirst("form[action*=" + what + "]");
        return administrator.post(
                form.attr("action"), Map.of("key", form.select("[name=key]").val()));
    }

    /** Where it is to be had; asked for with a cookie, so that no page kept in memory answers. */
    Optional<String> address() {
        return header().map(it -> it.attr("src"));
    }

    Optional<org.jsoup.nodes.Element> header() {
        return Optional.ofNullable(page().selectFirst("header .logo"));
    }

    Document page() {
        return Jsoup.parse(administrator.get(PAGE).body());
    }

    /** A dark ellipse on nothing. */
    static byte[] png(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var ink = picture.createGraphics();
        ink.setColor(new Color(0x14365A));
        ink.fillOval(0, 0, width, height);
        ink.dispose();
        return written(picture, "png");
    }

    static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
