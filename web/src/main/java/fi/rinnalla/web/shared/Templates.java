package fi.rinnalla.web.shared;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;

/** The templates that were compiled with the house. One record in, plain HTML out. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine compiled = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    /** @param template its path below the folder of templates, with its ending */
    public byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        compiled.render(template, page, output);
        return output.toByteArray();
    }

    /** A part of a page that is laid out with a template of its own. */
    public Content part(String template, Object page) {
        return output -> compiled.render(template, page, output);
    }
}
