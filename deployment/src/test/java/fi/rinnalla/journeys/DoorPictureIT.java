package fi.rinnalla.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture of a door")
class DoorPictureIT {
    private static final House HOUSE = House.open();
    private static final String HERE = "lauste.localhost";
    private static final Guest WORKER = Guest.working(HOUSE, HOUSE.demo().worker(HERE, "WORKER"));
    private static final String CANARY = "N 60 17.512 E 25 02.377";
    private static final Map<String, String> WORDS = Map.of(
            "words-fi", "Vihreä ovi", "words-sv", "Grön dörr", "words-en", "Green door", "words-selko", "Vihreä ovi.");

    @Test
    void is_seen_by_parents_kept_by_their_phones_and_by_nobody_next_door() {
        var place = place();
        assertThat(Told.by(sent(place, WORDS, "image/jpeg", jpeg())).leadsOn()).isTrue();

        var picture = parentsSee("sv").selectFirst(".place img[alt='Grön dörr']");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("width")).isEqualTo("480");
        for (var address : new String[] {picture.attr("src"), picture.parent().attr("href")}) {
            var file = HOUSE.knock(HERE).bytes(address);
            assertThat(file.headers().firstValue("content-type")).contains("image/jpeg");
            assertThat(file.headers().firstValue("cache-control")).contains("public, max-age=31536000, immutable");
            assertThat(file.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(file.headers().firstValue("content-disposition")).contains("inline");
            assertThat(new String(file.body(), StandardCharsets.ISO_8859_1)).doesNotContain(CANARY, "Exif");
            assertThat(HOUSE.knock("kasper.localhost").get(address).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void is_gone_when_it_is_taken_down_and_back_when_that_is_undone() {
        var place = place();
        sent(place, WORDS, "image/jpeg", jpeg());
        var address = parentsSee("fi").selectFirst(".place img").attr("src");

        WORKER.post(place + "/kuva/poisto", Map.of());
        assertThat(parentsSee("fi").select(".place img[src=" + address + "]")).isEmpty();
        assertThat(HOUSE.knock(HERE).get(address).statusCode()).isEqualTo(404);

        WORKER.post(place + "/kuva/palautus", Map.of());
        assertThat(HOUSE.knock(HERE).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void is_refused_at_its_field_and_the_words_are_kept() {
        var place = place();
        var typed = new HashMap<>(WORDS);
        typed.put("words-sv", "");
        var picture = jpeg();
        for (var wrong : new FileForm[] {
            form(typed, "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)),
            form(WORDS, "image/png", "GIF89a".getBytes(StandardCharsets.UTF_8)),
            form(WORDS, "application/pdf", picture),
            form(WORDS, "image/jpeg", Arrays.copyOf(picture, picture.length / 2)),
            form(WORDS, "image/jpeg", Arrays.copyOf(picture, 8 * 1024 * 1024 + 1))
        }) {
            var answer = WORKER.post(action(place), wrong);
            var page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page.select("#picture-problem")).hasSize(1);
            assertThat(page.select("#words-fi").val()).isEqualTo("Vihreä ovi");
        }
        assertThat(WORKER.post(action(place), form(WORDS, "image/jpeg", new byte[9 * 1024 * 1024]))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void is_taken_from_nobody_who_is_not_at_work_or_comes_from_elsewhere() {
        var place = place();
        var form = form(WORDS, "image/jpeg", jpeg());
        assertThat(HOUSE.knock(HERE).post(action(place), form).statusCode()).isEqualTo(403);
        var request = WORKER.door()
                .request(place + "/kuva", "Cookie", WORKER.cookies())
                .header("Content-Type", form.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.body()))
                .build();
        assertThat(WORKER.door().send(request).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> sent(String place, Map<String, String> words, String type, byte[] file) {
        return WORKER.post(action(place), form(words, type, file));
    }

    private static FileForm form(Map<String, String> words, String type, byte[] file) {
        return new FileForm(words, "picture", type, file);
    }

    private static String action(String place) {
        return Jsoup.parse(WORKER.get(place + "/kuva").body())
                .selectFirst("form[enctype]")
                .attr("action");
    }

    private static String place() {
        return Jsoup.parse(WORKER.get("/hallinta/paikat").body())
                .selectFirst("main tbody a")
                .attr("href");
    }

    /** Asked for with a cookie, so that no page kept in memory answers. */
    private static Document parentsSee(String language) {
        return Jsoup.parse(WORKER.get("/" + language + "/aukiolo").body());
    }

    private static byte[] jpeg() {
        var picture = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setColor(new Color(0x2F7A4D));
        ink.fillRect(300, 100, 500, 800);
        ink.dispose();
        var plain = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", plain);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return withExif(plain.toByteArray());
    }

    private static byte[] withExif(byte[] jpeg) {
        var note = ("Exif\0\0II*\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1);
        var with = new ByteArrayOutputStream();
        with.write(jpeg, 0, 2);
        with.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
        with.writeBytes(note);
        with.write(jpeg, 2, jpeg.length - 2);
        return with.toByteArray();
    }
}
