package fi.rinnalla.web.story.own;

import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.services.story.DecidingOnMyStory;
import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** A partner's own stories as they would come out, or are out. */
@RequestScoped
@Path("oma/tarinat")
public class MyStoriesController {
    static final String PATH = "/oma/tarinat";

    @Inject
    private DecidingOnMyStory deciding;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(MyStoriesPage.TEMPLATE, new MyStoriesPage(chrome(List.of()), deciding.mine()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var story = deciding.one(new PublicStoryId(id));
        return pages.show(MyStoryPage.TEMPLATE, page(story, YesForm.of(story), said(state), List.of()));
    }

    @POST
    @Path("{id}/lupa")
    public Response accept(@PathParam("id") UUID id, @BeanParam YesForm form) {
        var story = deciding.one(new PublicStoryId(id));
        if (story.longest().isEmpty() || story.isOver()) {
            return here(story, "myohassa");
        }
        var voice = chrome(List.of()).voice();
        var problems = form.problems(voice, deciding.today(), story.longest().orElseThrow());
        if (!problems.isEmpty()) {
            return pages.again(MyStoryPage.TEMPLATE, page(story, form, "", problems));
        }
        return switch (deciding.accept(story.id(), form.yes())) {
            case DONE -> here(story, "julki");
            case OTHER_WORDS ->
                pages.again(
                        MyStoryPage.TEMPLATE,
                        page(story, form, "", List.of(new Problem("accept", voice.say("telling.own.changed")))));
            case TOO_LATE -> here(story, "myohassa");
        };
    }

    @POST
    @Path("{id}/peru")
    public Response withdraw(@PathParam("id") UUID id) {
        var story = deciding.one(new PublicStoryId(id));
        return here(story, deciding.withdraw(story.id()) ? "peruttu" : "myohassa");
    }

    private MyStoryPage page(StorySheet story, YesForm form, String said, List<Problem> problems) {
        return new MyStoryPage(chrome(problems), story, form, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "julki", "peruttu", "myohassa" -> chrome(List.of()).voice().say("telling.own.said." + state);
            default -> "";
        };
    }

    private Response here(StorySheet story, String state) {
        return pages.go(PATH + "/" + story.id().value() + "?tila=" + state);
    }

    private Chrome chrome(List<Problem> problems) {
        var chrome = desk.chrome("partner.own");
        return problems.isEmpty() ? chrome : chrome.troubled();
    }
}
