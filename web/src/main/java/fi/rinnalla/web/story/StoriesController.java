package fi.rinnalla.web.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.services.story.ReadOutcome;
import fi.rinnalla.services.story.ReadingStories;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Stories and publications. Nothing of them is kept anywhere on the way: whoever takes a story back has taken it back. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/tarinat")
public class StoriesController {
    static final String PATH = "tarinat";
    private static final int GONE = 410;

    @Inject
    private ReadingStories reading;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response list(@PathParam("language") String path, @BeanParam StoriesAsked asked) {
        var language = spoken.here(path);
        var chrome = chrome(language, Chrome.Exit.QUIET, PATH + asked.query(asked.after()));
        var stories = asked.isWithStories()
                ? reading.stories(language)
                : List.<fi.rinnalla.services.story.PublicStoryRow>of();
        return pages.show(StoriesPage.TEMPLATE, new StoriesPage(chrome, stories, asked.publications(reading), asked));
    }

    @GET
    @Path("{story}")
    public Response one(@PathParam("language") String path, @PathParam("story") UUID id) {
        var language = spoken.here(path);
        var chrome = chrome(language, Chrome.Exit.STRONG, PATH + "/" + id);
        return reading.read(new PublicStoryId(id), language) instanceof ReadOutcome.Found found
                ? pages.show(StoryPage.TEMPLATE, new StoryPage(chrome, found.story()))
                : pages.with(GONE, GonePage.TEMPLATE, new GonePage(chrome));
    }

    private Chrome chrome(Language language, Chrome.Exit exit, String twins) {
        return chromes.portal(language, "telling.title", exit, twins);
    }
}
