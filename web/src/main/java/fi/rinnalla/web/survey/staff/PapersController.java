package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.services.survey.EnteringPapers;
import fi.rinnalla.services.survey.SeeingSurveys;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.SurveyCheck;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.services.survey.SurveySlip;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.AnswerForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Papers are typed in, one page for each, and the next one is ready. */
@RequestScoped
@Path("tyo/kyselyt/{id}/paperi")
public class PapersController {
    @Inject
    private SeeingSurveys seeing;

    @Inject
    private EnteringPapers entering;

    @Inject
    private FormKeys keys;

    @Inject
    private SurveyDesk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response next(
            @QueryParam("kieli") @DefaultValue("") String language,
            @QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("lisatty") ? desk.say("survey.paper.added") : "";
        return pages.show(PapersPage.TEMPLATE, page(file(), desk.voiceIn(language), Given.NOTHING, said, List.of()));
    }

    @POST
    public Response enter(MultivaluedMap<String, String> fields) {
        var file = file();
        var form = new AnswerForm(fields);
        var voice = desk.voiceIn(typed(fields, "kieli"));
        var asks = file.asked().questionnaire();
        var given = form.given(asks);
        var problems = SurveyCheck.of(asks.questions(), given, true).stream()
                .map(this::problem)
                .toList();
        if (problems.isEmpty() && !asks.questions().isEmpty()) {
            problems = whole(form, asks.kept(given), asks.questions().get(0).code());
        }
        if (!problems.isEmpty() || form.version().isEmpty()) {
            return pages.again(PapersPage.TEMPLATE, page(file, voice, given, "", problems));
        }
        return keep(file, form, voice, given);
    }

    private List<Problem> whole(AnswerForm form, Given kept, String first) {
        if (!keys.isFresh(form.key())) {
            return List.of(new Problem(first, desk.say("feedback.error.expired")));
        }
        return kept.isEmpty() ? List.of(new Problem(first, desk.say("survey.error.empty"))) : List.of();
    }

    private Response keep(SurveyFile file, AnswerForm form, Voice voice, Given given) {
        var paper = new SurveyAnswer(
                form.version().orElseThrow(),
                form.edition(),
                WordsPromise.ONLY_ADDED_UP,
                keys.digest(form.key()),
                given,
                voice.language(),
                AnswerSource.PAPER);
        return switch (entering.enter(file.id(), paper)) {
            case KEPT, SENT_BEFORE ->
                pages.go(SurveyDesk.url(file) + "/paperi?kieli="
                        + voice.language().path() + "&tila=lisatty");
            case CHANGED, NOT_OPEN -> {
                var why = List.of(new Problem(
                        file.asked().questionnaire().questions().get(0).code(), desk.say("survey.paper.changed")));
                yield pages.conflict(PapersPage.TEMPLATE, page(file, voice, given, "", why));
            }
        };
    }

    private Problem problem(SurveySlip it) {
        return new Problem(it.question(), desk.voice().say("survey.error." + Typed.low(it.reason()), "n", it.n()));
    }

    private PapersPage page(SurveyFile file, Voice voice, Given given, String said, List<Problem> problems) {
        return new PapersPage(desk.chrome(problems), file, voice, desk.languages(), given, said, problems);
    }

    private static String typed(MultivaluedMap<String, String> fields, String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed;
    }

    private SurveyFile file() {
        return seeing.one(new SurveyId(id));
    }
}
