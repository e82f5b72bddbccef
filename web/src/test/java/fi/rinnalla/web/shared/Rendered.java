package fi.rinnalla.web.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A template as the browser would see it, without what only keeps lines together. */
public final class Rendered {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Rendered.class.getClassLoader(), "gg.jte.generated.precompiled");

    private Rendered() {}

    public static Document part(String name, Map<String, Object> with) {
        return template("part/" + name, with);
    }

    public static Document template(String name, Map<String, Object> with) {
        var output = new StringOutput();
        TEMPLATES.render(name + ".jte", with, output);
        return Jsoup.parse(output.toString().replace("\u2060", ""));
    }
}
