package fi.rinnalla.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** How a controller answers: shows a page, shows the form again (422), or sends the reader on (303). */
@RequestScoped
public class Pages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    @Inject
    private Templates templates;

    @Inject
    private HttpServletRequest request;

    /** A page of a journey: never stored by anybody. */
    public Response show(String template, Page page) {
        return with(200, template, page);
    }

    /** A public page that is the same for everybody until that moment, or until the organisation's next edition. */
    public Response showUntil(Instant until, String template, Page page) {
        request.setAttribute(PublicPages.KEEP_UNTIL, until);
        return with(200, template, page);
    }

    /** The form again, with what was typed and what to mend. */
    public Response again(String template, Page page) {
        return with(422, template, page);
    }

    /** The page as it stands now, which what was sent does not fit any more. */
    public Response conflict(String template, Page page) {
        return with(409, template, page);
    }

    public Response with(int status, String template, Page page) {
        var body = templates.render(template + ".jte", page);
        return Response.status(status)
                .type(HTML)
                .header(HttpHeaders.CONTENT_LENGTH, body.length)
                .entity(body)
                .build();
    }

    /** After a change: the browser fetches the next page itself, so that reload repeats nothing. */
    public Response go(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
