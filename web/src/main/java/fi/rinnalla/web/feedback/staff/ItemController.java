package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.AnswerOutcome;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.services.feedback.AnsweringFeedback;
import fi.rinnalla.services.feedback.AnsweringNoChange;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.services.feedback.ReadingFeedback;
import fi.rinnalla.services.feedback.SettingFeedbackAside;
import fi.rinnalla.services.feedback.TakingBackAnAnswer;
import fi.rinnalla.services.feedback.ThemingFeedback;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One feedback: read, themed, answered, and for some minutes answered differently. */
@RequestScoped
@Path("tyo/palaute/{id}")
public class ItemController {
    @Inject
    private ReadingFeedback reading;

    @Inject
    private AnsweringFeedback answering;

    @Inject
    private AnsweringNoChange answeringNoChange;

    @Inject
    private SettingFeedbackAside settingAside;

    @Inject
    private TakingBackAnAnswer takingBack;

    @Inject
    private ThemingFeedback theming;

    @Inject
    private ItemPages items;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response open(@QueryParam("state") String done) {
        var sheet = reading.read(feedback());
        return pages.show(ItemPage.TEMPLATE, items.page(sheet, items.note(done, sheet)));
    }

    @POST
    @Path("vastaus")
    public Response answer(@BeanParam AnswerForm form) {
        if (form.asksForTemplate()) {
            return withTemplate(form);
        }
        var problems = items.problems(form);
        if (!problems.isEmpty()) {
            return pages.again(ItemPage.TEMPLATE, items.again(reading.read(feedback()), form, problems));
        }
        return give(form) instanceof AnswerOutcome.Given ? done("answered") : overtaken(form);
    }

    @POST
    @Path("vastaus/kumous")
    public Response takeBack() {
        return done(takingBack.takeBack(feedback()) ? "taken_back" : "too_late");
    }

    @POST
    @Path("paluu")
    public Response takeUpAgain() {
        return done(takingBack.takeUpAgain(feedback()) ? "taken_up" : "");
    }

    @POST
    @Path("teemat")
    public Response theme(@FormParam("theme") List<String> chosen) {
        var themes = chosen.stream()
                .flatMap(it -> Typed.one(ThemeCode.class, it).stream())
                .collect(Collectors.toSet());
        if (theming.put(feedback(), themes)) {
            return done("themed");
        }
        var problem = new Problem("theme", items.say("staff.theme.error.many"));
        return pages.again(
                ItemPage.TEMPLATE, items.again(reading.read(feedback()), new AnswerForm(), List.of(problem)));
    }

    private AnswerOutcome give(AnswerForm form) {
        return switch (form.kind().orElseThrow()) {
            case ANSWER -> answering.answer(feedback(), form.words());
            case NO_CHANGE -> answeringNoChange.because(feedback(), form.words());
            case SET_ASIDE -> settingAside.because(feedback(), form.words());
        };
    }

    private Response withTemplate(AnswerForm form) {
        var sheet = reading.read(feedback());
        sheet.templates().stream()
                .filter(it -> form.template().filter(it.id()::equals).isPresent())
                .forEach(it -> form.take(it.body()));
        return pages.show(ItemPage.TEMPLATE, items.again(sheet, form, List.of()));
    }

    /** A second click found its own answer: that is no conflict. A colleague's answer is one. */
    private Response overtaken(AnswerForm form) {
        var sheet = reading.read(feedback());
        return isAnswered(sheet, form)
                ? done("answered")
                : pages.conflict(ItemPage.TEMPLATE, items.overtaken(sheet, form));
    }

    private static boolean isAnswered(FeedbackSheet sheet, AnswerForm form) {
        var words = form.words().strip();
        return sheet.answers().stream()
                .anyMatch(it -> it.mine() && it.words().filter(words::equals).isPresent());
    }

    private Response done(String what) {
        return pages.go("/tyo/palaute/" + id + (what.isEmpty() ? "" : "?state=" + what));
    }

    private FeedbackId feedback() {
        return new FeedbackId(id);
    }
}
