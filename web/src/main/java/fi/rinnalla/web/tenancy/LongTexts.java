package fi.rinnalla.web.tenancy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.web.shared.Placeholders;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The long texts of the house: Markdown with an organisation's names put in, rendered with every tag of HTML escaped. */
@ApplicationScoped
public class LongTexts {
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public String html(String name, Voice voice) {
        var text = Placeholders.fill(read(name, voice.language()), voice::value);
        return renderer.render(parser.parse(Unbroken.lines(text)));
    }

    private static String read(String name, Language language) {
        try (var in = LongTexts.class.getResourceAsStream("/pages/" + language.path() + "/" + name + ".md")) {
            if (in == null) {
                throw new NotFound(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
