package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The looks of the house")
class LooksTest {
    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final String[] VOICES = {"for-parents.css", "for-staff.css"};
    private static final Path DRAWINGS = Path.of("src/main/jte/drawing");

    @Test
    void fit_a_slow_phone() throws IOException {
        for (var voice : VOICES) {
            var sheet = Looks.sheet(new Colour("#8a3f7d"), new Assets(), voice);
            assertThat(zipped(sheet)).as(voice).isLessThanOrEqualTo(8 * 1024);
        }
        assertThat(zipped(text("page.js") + text("tilanne.js"))).isLessThanOrEqualTo(5 * 1024);
        assertThat(Files.size(ASSETS.resolve("source-sans-3-latin.woff2"))).isLessThanOrEqualTo(30 * 1024);
    }

    @Test
    void ask_nobody_else_for_anything() throws IOException {
        for (var name : new String[] {"app.css", "for-parents.css", "for-staff.css", "page.js", "tilanne.js"}) {
            assertThat(text(name)).doesNotContain("://", "data:", "@import");
        }
    }

    @Test
    void use_only_colours_the_organisations_sheet_knows() throws IOException {
        var ours = Pattern.compile("--([a-z-]+):").matcher(sheets()).results().map(it -> it.group(1));
        var known = java.util.stream.Stream.concat(
                        ours, Arrays.stream(Token.values()).map(Token::property))
                .collect(Collectors.toSet());
        Pattern.compile("var\\(--([a-z0-9-]+)\\)")
                .matcher(sheets())
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.matches("s[1-8]|r2"))
                .forEach(it -> assertThat(known).contains(it));
    }

    @Test
    void draw_small_and_take_every_colour_from_the_organisation() throws IOException {
        try (var drawings = Files.list(DRAWINGS)) {
            for (var drawing : drawings.toList()) {
                var svg = Files.readString(drawing);
                assertThat(svg)
                        .as("%s", drawing)
                        .contains("aria-hidden=\"true\"")
                        .doesNotContain("#")
                        .doesNotContain("style=");
                assertThat(svg.length()).as("%s", drawing).isLessThan(drawing.endsWith("mood.jte") ? 2400 : 1300);
            }
        }
    }

    private static String sheets() throws IOException {
        return text("app.css") + text("for-parents.css") + text("for-staff.css");
    }

    private static String text(String asset) throws IOException {
        return Files.readString(ASSETS.resolve(asset));
    }

    private static int zipped(String text) {
        return Assets.zip(text.getBytes(StandardCharsets.UTF_8)).length;
    }
}
