package fi.rinnalla.web.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;

/** Lets Jakarta MVC show the templates that were compiled with the house. One record in, plain HTML out. */
@ApplicationScoped
public class JteViewEngine implements ViewEngine {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, JteViewEngine.class.getClassLoader(), "gg.jte.generated.precompiled");

    @Override
    public boolean supports(String view) {
        return view.endsWith(".jte");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        var body = render(context.getView(), context.getModels().get(Pages.PAGE));
        context.getResponseHeaders().putSingle("Content-Type", "text/html;charset=UTF-8");
        context.getResponseHeaders().putSingle("Content-Length", body.length);
        try {
            stream(context).write(body);
        } catch (IOException gone) {
            throw new ViewEngineException(gone);
        }
    }

    private static OutputStream stream(ViewEngineContext context) {
        var whole = context.getRequest(HttpServletRequest.class).getAttribute(WholePages.STREAM);
        return whole instanceof OutputStream stream ? stream : context.getOutputStream();
    }

    /** The page as bytes; also used by the doors that answer before any controller is reached. */
    public byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
    }
}
