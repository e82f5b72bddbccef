package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.survey.ChangeOutcome;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.services.survey.BuildingSurveys;
import fi.rinnalla.services.survey.SeeingSurveys;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.shared.Notice;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a survey asks is written here, in its languages side by side, and put in order by buttons. */
@RequestScoped
@Path("tyo/kyselyt/{id}/kysymykset")
public class BuilderController {
    @Inject
    private SeeingSurveys seeing;

    @Inject
    private BuildingSurveys building;

    @Inject
    private SurveyDesk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response questions(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(
                BuilderPage.TEMPLATE, new BuilderPage(desk.chrome(), file(), desk.languages(), notice(state)));
    }

    private Optional<Notice> notice(String state) {
        return switch (state) {
            case "tehty" -> Optional.of(Notice.ok(desk.say("survey.saved")));
            case "uusi-versio" -> Optional.of(Notice.ok(desk.say("survey.saved.version")));
            case "muuttui" -> Optional.of(Notice.warn("", desk.say("survey.change.meanwhile")));
            case "tarvitaan" -> Optional.of(Notice.warn("", desk.say("survey.change.depends")));
            case "ohi" -> Optional.of(Notice.warn("", desk.say("survey.change.over")));
            default -> Optional.empty();
        };
    }

    /** As those read it who answer in that language. */
    @GET
    @Path("nakyma")
    public Response preview(@QueryParam("kieli") @DefaultValue("") String language) {
        return pages.show(
                PreviewPage.TEMPLATE, new PreviewPage(desk.chrome(), file(), desk.voiceIn(language), desk.languages()));
    }

    @GET
    @Path("nimi")
    public Response words() {
        var file = file();
        return pages.show(
                WordsPage.TEMPLATE, page(file, WordsForm.of(file.asked().questionnaire()), List.of()));
    }

    @POST
    @Path("nimi")
    public Response retitle(MultivaluedMap<String, String> fields) {
        var file = file();
        var form = new WordsForm(fields);
        var problems = form.problems(desk.languages(), desk.voice());
        return problems.isEmpty()
                ? here(building.retitle(
                        file.id(), form.edition(), form.wording(WordsForm.TITLE), form.wording(WordsForm.LEAD)))
                : pages.again(WordsPage.TEMPLATE, page(file, form, problems));
    }

    private WordsPage page(SurveyFile file, WordsForm form, List<Problem> problems) {
        var here = SurveyDesk.url(file) + "/kysymykset";
        return new WordsPage(
                desk.chrome(problems),
                desk.say("survey.words.edit"),
                here + "/nimi",
                here,
                form.typed("painos").isEmpty() ? file.asked().edition() : form.edition(),
                desk.languages(),
                form,
                problems);
    }

    /** @param act what is done with which question: {@code up:k2}, {@code down:k2}, {@code out:k2} */
    @POST
    public Response arrange(
            @FormParam("act") @DefaultValue("") String act, @FormParam("painos") @DefaultValue("") String edition) {
        var file = file();
        var parts = act.split(":", 2);
        var question = parts.length == 2 ? parts[1] : "";
        var saw = WordsForm.edition(edition);
        return switch (parts[0]) {
            case "up" -> here(building.move(file.id(), saw, question, true));
            case "down" -> here(building.move(file.id(), saw, question, false));
            case "out" -> here(building.remove(file.id(), saw, question));
            default -> pages.go(SurveyDesk.url(file) + "/kysymykset");
        };
    }

    @GET
    @Path("uusi")
    public Response begin(@QueryParam("laji") @DefaultValue("") String kind) {
        var file = file();
        var form = QuestionForm.empty(Typed.one(QuestionKind.class, kind).orElse(QuestionKind.SINGLE));
        return pages.show(QuestionPage.TEMPLATE, page(file, fresh(file), true, form, List.of()));
    }

    @POST
    @Path("uusi")
    public Response add(MultivaluedMap<String, String> fields) {
        var file = file();
        return put(file, fresh(file), true, new QuestionForm(fields));
    }

    private static String fresh(SurveyFile file) {
        return file.asked().questionnaire().freshCode();
    }

    @GET
    @Path("{question:k[0-9]+}")
    public Response edit(@PathParam("question") String code) {
        var file = file();
        return file.asked()
                .questionnaire()
                .find(code)
                .map(it -> pages.show(QuestionPage.TEMPLATE, page(file, code, false, QuestionForm.of(it), List.of())))
                .orElseGet(() -> pages.go(SurveyDesk.url(file) + "/kysymykset"));
    }

    @POST
    @Path("{question:k[0-9]+}")
    public Response change(@PathParam("question") String code, MultivaluedMap<String, String> fields) {
        var file = file();
        return file.asked().questionnaire().find(code).isPresent()
                ? put(file, code, false, new QuestionForm(fields))
                : here(ChangeOutcome.CHANGED_MEANWHILE);
    }

    private Response put(SurveyFile file, String code, boolean isNew, QuestionForm form) {
        var before = file.asked().questionnaire().before(code);
        var problems = new QuestionProblems(form, before, desk.languages(), desk.voice()).all();
        var question = form.question(code);
        if (!problems.isEmpty() || question.isEmpty()) {
            return pages.again(QuestionPage.TEMPLATE, page(file, code, isNew, form, problems));
        }
        var outcome = building.put(file.id(), form.edition(), question.get());
        if (outcome == ChangeOutcome.OTHERS_DEPEND) {
            var why = List.of(
                    new Problem(WordsForm.name("words", desk.languages().get(0)), desk.say("survey.change.depends")));
            return pages.again(QuestionPage.TEMPLATE, page(file, code, isNew, form, why));
        }
        return here(outcome);
    }

    private QuestionPage page(SurveyFile file, String code, boolean isNew, QuestionForm form, List<Problem> problems) {
        var edition = form.typed("painos").isEmpty() ? file.asked().edition() : form.edition();
        return new QuestionPage(desk.chrome(problems), file, code, isNew, edition, desk.languages(), form, problems);
    }

    private Response here(ChangeOutcome outcome) {
        var state = switch (outcome) {
            case DONE -> "tehty";
            case NEW_VERSION -> "uusi-versio";
            case CHANGED_MEANWHILE -> "muuttui";
            case OTHERS_DEPEND -> "tarvitaan";
            case OVER -> "ohi";
        };
        return pages.go(SurveysPage.URL + "/" + id + "/kysymykset?tila=" + state);
    }

    private SurveyFile file() {
        return seeing.one(new SurveyId(id));
    }
}
