package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.ReadingNews;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** News, for readers of feeds. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/uutiset.atom")
public class FeedController {
    @Inject
    private ReadingNews reading;

    @Inject
    private Markdown markdown;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces("application/atom+xml")
    public Response feed(@PathParam("language") String path) {
        var language = spoken.here(path);
        var profile = chromes.profile();
        var title = profile.brand().name() + " – "
                + chromes.voice(language, profile).say("guidance.title.news");
        var feed = new AtomFeed(request.getServerName(), language, title, reading.newest(), markdown);
        return Response.ok(feed.xml(), "application/atom+xml;charset=UTF-8").build();
    }
}
