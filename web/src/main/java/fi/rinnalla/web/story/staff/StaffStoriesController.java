package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.CopyKind;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.StoryCopy;
import fi.rinnalla.services.story.EditionView;
import fi.rinnalla.services.story.PublishingStories;
import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.services.story.StoryWords;
import fi.rinnalla.services.story.UsableLeave;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Stories on their way out, out, and over, with what is to be taken away of them. */
@RequestScoped
@Path("tyo/tarinat")
public class StaffStoriesController {
    static final String PATH = "/tyo/tarinat";
    static final String TITLE = "telling.nav";

    @Inject
    private PublishingStories publishing;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response list() {
        return pages.show(
                StaffStoriesPage.TEMPLATE,
                new StaffStoriesPage(chrome(List.of()), publishing.leaves(), publishing.all()));
    }

    /** @param leave from which use it is made; where there is none any more, the list says so */
    @GET
    @Path("uusi")
    public Response blank(@QueryParam("lupa") @DefaultValue("") String leave) {
        return leave(leave)
                .map(it -> pages.show(BeginPage.TEMPLATE, begin(it, StoryFields.of(it, spoken().get(0)), List.of())))
                .orElseGet(() -> pages.go(PATH));
    }

    @POST
    @Path("uusi")
    public Response begin(@BeanParam StoryFields form, @FormParam("lupa") @DefaultValue("") String id) {
        return leave(id).map(it -> begin(it, form)).orElseGet(() -> pages.go(PATH));
    }

    private Response begin(UsableLeave leave, StoryFields form) {
        var voice = chrome(List.of()).voice();
        var problems = Stream.concat(
                        form.problemsOfTerms(voice, Helsinki.day(clock.instant()), leave.until()).stream(),
                        form.problems(voice, spoken()).stream())
                .toList();
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("title", voice.say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(BeginPage.TEMPLATE, begin(leave, form, problems));
        }
        return publishing
                .begin(form.draft(leave.id()))
                .map(it -> here(it, "alkoi"))
                .orElseGet(() -> pages.go(PATH));
    }

    private BeginPage begin(UsableLeave leave, StoryFields form, List<Problem> problems) {
        var chrome = chrome(problems);
        return new BeginPage(chrome, leave, new StoryQuestions(chrome.voice(), spoken(), form, problems), problems);
    }

    private Optional<UsableLeave> leave(String typed) {
        publishing.leaves(); // Whoever may not is told nothing of what leave there is.
        return Typed.id(typed).map(StoryUseId::new).flatMap(publishing::leave);
    }

    /** @param language in which it is to be written next */
    @GET
    @Path("{id}")
    public Response one(
            @PathParam("id") UUID id,
            @QueryParam("kieli") @DefaultValue("") String language,
            @QueryParam("tila") @DefaultValue("") String state) {
        var sheet = publishing.one(new PublicStoryId(id));
        var writes = Language.atPath(language).filter(spoken()::contains);
        var form = writes.map(it -> StoryFields.of(it, words(sheet, it)));
        return pages.show(StaffStoryPage.TEMPLATE, page(sheet, form, said(state), List.of()));
    }

    private static StoryWords words(StorySheet sheet, Language language) {
        return sheet.edition(language).map(EditionView::words).orElse(new StoryWords("", "", ""));
    }

    @POST
    @Path("{id}")
    public Response write(@PathParam("id") UUID id, @BeanParam StoryFields form) {
        var story = new PublicStoryId(id);
        var sheet = publishing.one(story);
        var problems = form.problems(chrome(List.of()).voice(), spoken());
        if (!problems.isEmpty() && !sheet.isOver()) {
            return pages.again(StaffStoryPage.TEMPLATE, page(sheet, Optional.of(form), "", problems));
        }
        var written =
                problems.isEmpty() && publishing.write(story, form.language().orElseThrow(), form.words());
        return here(story, written ? "kirjoitettu" : "muuttui");
    }

    @POST
    @Path("{id}/omistajalle")
    public Response offer(@PathParam("id") UUID id) {
        var story = new PublicStoryId(id);
        return here(story, publishing.offer(story) ? "lahetetty" : "muuttui");
    }

    @POST
    @Path("{id}/poisto")
    public Response withdraw(@PathParam("id") UUID id) {
        var story = new PublicStoryId(id);
        return here(story, publishing.withdraw(story) ? "poistettu" : "muuttui");
    }

    @POST
    @Path("{id}/kopiot")
    public Response copied(
            @PathParam("id") UUID id,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("place") @DefaultValue("") String place) {
        var story = new PublicStoryId(id);
        var sheet = publishing.one(story);
        var problems = copyProblems(kind, place.strip());
        if (!problems.isEmpty()) {
            return pages.again(StaffStoryPage.TEMPLATE, page(sheet, Optional.empty(), "", problems));
        }
        publishing.copied(story, Typed.one(CopyKind.class, kind).orElseThrow(), place.strip());
        return here(story, "kopio");
    }

    private List<Problem> copyProblems(String kind, String place) {
        var voice = chrome(List.of()).voice();
        if (Typed.one(CopyKind.class, kind).isEmpty()) {
            return List.of(new Problem("kind", voice.say("telling.copy.kind.error")));
        }
        return place.isEmpty() || place.length() > StoryCopy.LONGEST_PLACE
                ? List.of(new Problem("place", voice.say("telling.copy.place.error", "n", StoryCopy.LONGEST_PLACE)))
                : List.of();
    }

    @POST
    @Path("{id}/kopiot/tehty")
    public Response copyTakenBack(@PathParam("id") UUID id, @FormParam("copy") @DefaultValue("") String copy) {
        var story = new PublicStoryId(id);
        publishing.one(story);
        var done =
                Typed.id(copy).filter(it -> publishing.copyTakenBack(story, it)).isPresent();
        return here(story, done ? "tehty" : "muuttui");
    }

    @POST
    @Path("{id}/kopiot/peru")
    public Response copyNotTakenBack(@PathParam("id") UUID id, @FormParam("copy") @DefaultValue("") String copy) {
        var story = new PublicStoryId(id);
        publishing.one(story);
        var undone = Typed.id(copy)
                .filter(it -> publishing.copyNotTakenBack(story, it))
                .isPresent();
        return here(story, undone ? "peruttu" : "muuttui");
    }

    private StaffStoryPage page(StorySheet sheet, Optional<StoryFields> form, String said, List<Problem> problems) {
        var chrome = chrome(problems);
        var questions = form.map(it -> new StoryQuestions(chrome.voice(), spoken(), it, problems));
        return new StaffStoryPage(chrome, sheet, spoken(), questions, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "alkoi", "kirjoitettu", "lahetetty", "poistettu", "kopio", "tehty", "peruttu", "muuttui" ->
                chrome(List.of()).voice().say("telling.said." + state);
            default -> "";
        };
    }

    private Response here(PublicStoryId id, String state) {
        return pages.go(PATH + "/" + id.value() + "?tila=" + state);
    }

    private List<Language> spoken() {
        return chromes.profile().languages();
    }

    private Chrome chrome(List<Problem> problems) {
        var chrome = desk.chrome(TITLE);
        return problems.isEmpty() ? chrome : chrome.troubled();
    }
}
