package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.partner.KeepingMyStory;
import fi.rinnalla.services.partner.MyStory;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** A partner's own story, text by text. It is behind their own sign-in and behind no other. */
@RequestScoped
@Path("oma/tarina")
public class StoryController {
    static final String TITLE = "partner.own";

    @Inject
    private KeepingMyStory keeping;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response home(@QueryParam("tila") @DefaultValue("") String state) {
        return keeping.mine()
                .map(it -> pages.show(StoryPage.TEMPLATE, new StoryPage(chrome(), it, said(state))))
                .orElseGet(this::away);
    }

    /** What can be said above a page after something was done. */
    private enum Said {
        SAVED,
        BACK,
        NOTHING_BEFORE,
        TOLD_AGAIN,
        ALLOWED,
        WITHDRAWN,
        ALLOWED_AGAIN,
        TOO_LATE,
        DELETED
    }

    /** @param basis begins a copy with the text they work on; nothing is kept by that */
    @GET
    @Path("{part}")
    public Response part(
            @PathParam("part") String name,
            @QueryParam("pohja") @DefaultValue("") String basis,
            @QueryParam("tila") @DefaultValue("") String state) {
        var mine = keeping.mine();
        var part = part(name);
        return mine.map(it -> pages.show(
                        StoryPartPage.TEMPLATE,
                        page(part, it, words(it, part, !basis.isEmpty()), said(state), List.of())))
                .orElseGet(this::away);
    }

    private static String words(MyStory story, StoryPart part, boolean copied) {
        return story.text(part)
                .or(() -> copied ? story.text(StoryPart.WORKING) : Optional.empty())
                .map(MyStory.Text::words)
                .orElse("");
    }

    @POST
    @Path("{part}")
    public Response write(@PathParam("part") String name, @FormParam("words") @DefaultValue("") String typed) {
        var mine = keeping.mine();
        if (mine.isEmpty()) {
            return away();
        }
        var part = part(name);
        var words = typed.replace("\r\n", "\n").strip();
        var over = words.codePointCount(0, words.length()) - StoryPart.LONGEST;
        if (over > 0) {
            var problem = new Problem("words", chrome().voice().say("story.words.long", "n", over));
            return pages.again(StoryPartPage.TEMPLATE, page(part, mine.get(), words, "", List.of(problem)));
        }
        keeping.write(part, words);
        return here(part, Said.SAVED);
    }

    @POST
    @Path("{part}/palautus")
    public Response takeBack(@PathParam("part") String name) {
        keeping.mine(); // Whoever may not is told nothing of what parts there are.
        var part = part(name);
        return here(part, keeping.takeBack(part) ? Said.BACK : Said.NOTHING_BEFORE);
    }

    @POST
    @Path("{part}/takaisin")
    public Response bringBack(@PathParam("part") String name) {
        keeping.mine(); // As above.
        var part = part(name);
        keeping.bringBack(part);
        return here(part, Said.TOLD_AGAIN);
    }

    @GET
    @Path("tiedosto.txt")
    public Response file() {
        return keeping.mine()
                .map(it -> Response.ok(new StoryFile(chrome().voice(), it).text(), "text/plain;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tiedosto.txt\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseGet(this::away);
    }

    @POST
    @Path("poista")
    public Response deleteEverything() {
        keeping.deleteEverything();
        return pages.go(StoryPaths.STORY + "?tila=" + Typed.low(Said.DELETED));
    }

    private static StoryPart part(String name) {
        return StoryPaths.part(name).orElseThrow(() -> new NotFound(name));
    }

    private StoryPartPage page(StoryPart part, MyStory story, String typed, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new StoryPartPage(chrome, part, story, typed, said, problems);
    }

    /** Whoever is in no register has no story to keep yet. */
    private Response away() {
        return pages.go("/oma");
    }

    private Response here(StoryPart part, Said said) {
        return pages.go(StoryPaths.href(part) + "?tila=" + Typed.low(said));
    }

    private String said(String state) {
        return Typed.one(Said.class, state)
                .map(it -> chrome().voice().say("story.said." + state))
                .orElse("");
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
