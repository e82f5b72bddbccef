package fi.rinnalla.web.survey.measure;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.survey.measure.AskedDoor;
import fi.rinnalla.services.survey.measure.SayingHowItWent;
import fi.rinnalla.services.survey.measure.WentOutcome;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** How a visit, a call, a group or an event went: asked at the door, on the table, and on a slip. No account, no card, no name. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/miten-meni")
public class WentController {
    @Inject
    private Provider<SayingHowItWent> saying;

    @Inject
    private Knocks knocks;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @PathParam("language")
    private String path;

    @GET
    public Response form(
            @QueryParam("paikka") @DefaultValue("") String place,
            @QueryParam("koodi") @DefaultValue("") String code,
            @QueryParam("tila") @DefaultValue("") String state) {
        var chrome = chrome();
        var doors = saying.get().doors();
        var form = WentForm.begun(place, code, doors);
        return pages.show(
                WentPage.TEMPLATE,
                new WentPage(chrome, doors, form, keys.fresh(), "", state.equals("kiitos"), List.of()));
    }

    @POST
    public Response answer(MultivaluedMap<String, String> fields) {
        var voice = chrome().voice();
        var doors = saying.get().doors();
        var form = new WentForm(fields);
        var key = form.typed(FormKeys.FIELD);
        if (!keys.isFresh(key)) {
            return again(
                    422,
                    doors,
                    form,
                    keys.fresh(),
                    "",
                    new Problem(WentForm.DOOR, voice.say("feedback.error.expired")));
        }
        var problems = form.problems(doors, voice);
        if (!problems.isEmpty()) {
            return show(422, doors, form, key, "", problems);
        }
        if (saying.get().mayPass(knocks.with(form.typed("ticket"))) instanceof Passage.Later later) {
            var wait = RetryLater.in(later.after(), "feedback.error.crowd", voice);
            return wait.on(again(429, doors, form, key, later.ticket(), new Problem(WentForm.DOOR, wait.words())));
        }
        return counted(doors, form, key);
    }

    private Response counted(List<AskedDoor> doors, WentForm form, String key) {
        var door = form.door(doors).orElseThrow().at();
        var outcome = saying.get().answer(keys.digest(key), door, form.answers().orElseThrow(), form.code());
        return outcome == WentOutcome.COUNTED
                ? pages.go("/" + path + "/miten-meni?tila=kiitos")
                : again(422, doors, form, key, "", refused(outcome));
    }

    private Problem refused(WentOutcome outcome) {
        return outcome == WentOutcome.NO_SUCH_CODE
                ? new Problem(WentForm.CODE, chrome().voice().say("went.error.code"))
                : new Problem(WentForm.DOOR, chrome().voice().say("went.error.door"));
    }

    private Response again(
            int status, List<AskedDoor> doors, WentForm form, String key, String ticket, Problem problem) {
        return show(status, doors, form, key, ticket, List.of(problem));
    }

    private Response show(
            int status, List<AskedDoor> doors, WentForm form, String key, String ticket, List<Problem> problems) {
        return pages.with(
                status,
                WentPage.TEMPLATE,
                new WentPage(chrome().troubled(), doors, form, key, ticket, false, problems));
    }

    private Chrome chrome() {
        return chromes.portal(language(), "went.title", Chrome.Exit.QUIET, "miten-meni");
    }

    private Language language() {
        return spoken.here(path);
    }
}
