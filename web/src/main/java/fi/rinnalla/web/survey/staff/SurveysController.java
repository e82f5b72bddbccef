package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.services.survey.BuildingSurveys;
import fi.rinnalla.services.survey.OpenOutcome;
import fi.rinnalla.services.survey.OpeningSurveys;
import fi.rinnalla.services.survey.SeeingSurveys;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.services.survey.pair.AskingAgain;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Locale;
import java.util.UUID;

/** The organisation's surveys: begun, opened, closed, copied; of answers there is a number. */
@RequestScoped
@Path("tyo/kyselyt")
public class SurveysController {
    @Inject
    private SeeingSurveys seeing;

    @Inject
    private BuildingSurveys building;

    @Inject
    private OpeningSurveys opening;

    @Inject
    private AskingAgain asking;

    @Inject
    private SurveyPrinting printing;

    @Inject
    private FormKeys keys;

    @Inject
    private SurveyDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("q") @DefaultValue("") String words, @QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("poistettu") ? desk.say("survey.discarded") : "";
        return pages.show(
                SurveysPage.TEMPLATE,
                new SurveysPage(desk.chrome(), seeing.newest(), words, Typed.one(SurveyState.class, state), said));
    }

    @GET
    @Path("uusi")
    public Response begin() {
        seeing.newest();
        return pages.show(WordsPage.TEMPLATE, page(WordsForm.empty(), List.of()));
    }

    @POST
    public Response draft(MultivaluedMap<String, String> fields) {
        seeing.newest(); // Whoever may not is not told what a form looks like.
        var form = new WordsForm(fields);
        var problems = form.problems(desk.languages(), desk.voice());
        if (problems.isEmpty() && !keys.isFresh(form.key().orElse(""))) {
            problems = List.of(new Problem(first(), desk.say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(WordsPage.TEMPLATE, page(form, problems));
        }
        var id = building.draft(
                keys.digest(form.key().orElseThrow()), form.wording(WordsForm.TITLE), form.wording(WordsForm.LEAD));
        return pages.go(SurveysPage.URL + "/" + id.value() + "/kysymykset");
    }

    private WordsPage page(WordsForm form, List<Problem> problems) {
        return new WordsPage(
                desk.chrome(problems),
                desk.say("survey.new"),
                SurveysPage.URL,
                SurveysPage.URL,
                0,
                desk.languages(),
                form,
                problems);
    }

    private String first() {
        return WordsForm.name(WordsForm.TITLE, desk.languages().get(0));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var file = seeing.one(new SurveyId(id));
        var form = OpenForm.of(file.asked().plan(), file.today());
        return pages.show(OneSurveyPage.TEMPLATE, page(file, form, said(state), List.of()));
    }

    @POST
    @Path("{id}/avaa")
    public Response open(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var file = seeing.one(new SurveyId(id));
        var form = new OpenForm(fields);
        var problems = form.problems(file.today(), desk.voice());
        if (!problems.isEmpty()) {
            return pages.again(OneSurveyPage.TEMPLATE, page(file, form, "", problems));
        }
        if (opening.open(file.id(), form.plan()) instanceof OpenOutcome.Refused refused) {
            var why = List.of(new Problem("from", desk.say(refused.why())));
            return pages.conflict(OneSurveyPage.TEMPLATE, page(file, form, "", why));
        }
        return here(id, "avattu");
    }

    @POST
    @Path("{id}/sulje")
    public Response close(@PathParam("id") UUID id) {
        return here(id, opening.close(new SurveyId(id)) ? "suljettu" : "muuttui");
    }

    @POST
    @Path("{id}/kopio")
    public Response copy(@PathParam("id") UUID id, @FormParam("key") @DefaultValue("") String key) {
        var copy = building.copy(keys.digest(key), new SurveyId(id));
        return here(copy.value(), "kopioitu");
    }

    /** The same once more, at the end: whoever keeps a card answers both, and the two belong together. */
    @POST
    @Path("{id}/loppu")
    public Response again(@PathParam("id") UUID id, @FormParam("key") @DefaultValue("") String key) {
        var title = seeing.one(new SurveyId(id)).asked().questionnaire().title();
        if (!keys.isFresh(key)) {
            return here(id, "muuttui");
        }
        return asking.again(Digest.of("end " + key), new SurveyId(id), new EndTitle(desk::voiceIn).of(title))
                .map(it -> here(it.value(), "loppukysely"))
                .orElseGet(() -> here(id, "muuttui"));
    }

    @POST
    @Path("{id}/poista")
    public Response discard(@PathParam("id") UUID id) {
        return building.discard(new SurveyId(id)) ? pages.go(SurveysPage.URL + "?tila=poistettu") : here(id, "muuttui");
    }

    /** To hang on a wall. */
    @GET
    @Path("{id}/juliste")
    public Response poster(@PathParam("id") UUID id, @QueryParam("kieli") @DefaultValue("") String language) {
        return printing.poster(seeing.one(new SurveyId(id)), desk.voiceIn(language));
    }

    /** To be filled in by hand. */
    @GET
    @Path("{id}/lomake")
    public Response paper(@PathParam("id") UUID id, @QueryParam("kieli") @DefaultValue("") String language) {
        return printing.paper(seeing.one(new SurveyId(id)), desk.voiceIn(language));
    }

    private OneSurveyPage page(SurveyFile file, OpenForm form, String said, List<Problem> problems) {
        var host = request.getHeader("Host").toLowerCase(Locale.ROOT);
        return new OneSurveyPage(
                desk.chrome(problems), file, asking.beside(file.id()), host, desk.languages(), form, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "avattu" -> desk.say("survey.opened");
            case "suljettu" -> desk.say("survey.closed.now");
            case "kopioitu" -> desk.say("survey.copied");
            case "loppukysely" -> desk.say("pair.staff.made");
            case "muuttui" -> desk.say("survey.stale");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(SurveysPage.URL + "/" + id + "?tila=" + state);
    }
}
