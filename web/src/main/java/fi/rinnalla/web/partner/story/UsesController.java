package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.services.partner.AllowingUses;
import fi.rinnalla.services.partner.KeepingMyStory;
import fi.rinnalla.services.partner.MyStory;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where versions of a story may be used: allowed one by one until a day, and taken back one by one or all at once. */
@RequestScoped
@Path("oma/kaytot")
public class UsesController {
    @Inject
    private AllowingUses allowing;

    @Inject
    private KeepingMyStory keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** Only a version that is written and told can be used by others. */
    @GET
    @Path("uusi")
    public Response begin(@QueryParam("osa") @DefaultValue("") String name) {
        var mine = keeping.mine();
        return told(mine, name)
                .map(it -> pages.show(
                        UsePage.TEMPLATE, page(it, mine.orElseThrow(), UseForm.of(it, allowing.today()), List.of())))
                .orElseGet(() -> home(""));
    }

    @POST
    public Response allow(@BeanParam UseForm form) {
        var mine = keeping.mine();
        var part =
                form.part().filter(it -> mine.filter(story -> story.isTold(it)).isPresent());
        return part.map(it -> allow(it, mine.orElseThrow(), form)).orElseGet(() -> home(""));
    }

    private Response allow(StoryPart part, MyStory story, UseForm form) {
        var words = words(part, story);
        var problems = form.problems(chrome().voice(), words);
        if (!problems.isEmpty()) {
            return again(part, story, form, problems);
        }
        if (!keys.isFresh(form.key())) {
            return again(part, story, form, List.of(problem("place", "feedback.error.expired")));
        }
        return switch (allowing.allow(form.form(words))) {
            case DONE -> pages.go(StoryPaths.href(part) + "?tila=allowed");
            case NOT_TOLD -> home("");
            case OTHER_WORDS -> again(part, story, form, List.of(problem("read", "story.read.changed")));
        };
    }

    @POST
    @Path("{id}/peru")
    public Response withdraw(@PathParam("id") UUID id) {
        return home(allowing.withdraw(new StoryUseId(id)) ? "withdrawn" : "too_late");
    }

    @POST
    @Path("{id}/peru/takaisin")
    public Response allowAgain(@PathParam("id") UUID id) {
        return home(allowing.allowAgain(new StoryUseId(id)) ? "allowed_again" : "too_late");
    }

    /** @param name which version; all of them where it is none */
    @GET
    @Path("peruminen")
    public Response lookAtWithdrawal(@QueryParam("osa") @DefaultValue("") String name) {
        var part = StoryPaths.part(name).filter(StoryPart::isTold);
        return keeping.mine()
                .map(it -> pages.show(
                        WithdrawPage.TEMPLATE,
                        new WithdrawPage(
                                chrome(),
                                part,
                                part.map(it::uses).orElseGet(it::uses),
                                allowing.today().plusDays(StoryLeave.DAYS_TO_REMOVE))))
                .orElseGet(() -> pages.go("/oma"));
    }

    @POST
    @Path("peruminen")
    public Response withdrawVersions(@FormParam("part") @DefaultValue("") String name) {
        keeping.mine(); // Whoever may not is told nothing of what parts there are.
        var part = StoryPaths.part(name).filter(StoryPart::isTold);
        if (part.isEmpty() && !name.isEmpty()) {
            return home("");
        }
        keeping.withdraw(part.map(List::of).orElseGet(StoryPart::versions));
        return home("withdrawn");
    }

    private static Optional<StoryPart> told(Optional<MyStory> mine, String name) {
        return StoryPaths.part(name)
                .filter(StoryPart::isTold)
                .filter(it -> mine.filter(story -> story.isTold(it)).isPresent());
    }

    private Response again(StoryPart part, MyStory story, UseForm form, List<Problem> problems) {
        return pages.again(UsePage.TEMPLATE, page(part, story, form, problems));
    }

    private UsePage page(StoryPart part, MyStory story, UseForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new UsePage(chrome, part, words(part, story), form, problems);
    }

    private static String words(StoryPart part, MyStory story) {
        return story.text(part).map(MyStory.Text::words).orElse("");
    }

    private Problem problem(String field, String key) {
        return new Problem(field, chrome().voice().say(key));
    }

    private Response home(String state) {
        return pages.go(StoryPaths.STORY + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private Chrome chrome() {
        return desk.chrome(StoryController.TITLE);
    }
}
