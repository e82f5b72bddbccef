package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.services.training.PlanningCohorts;
import fi.rinnalla.services.training.PlanningSessions;
import fi.rinnalla.services.training.SeeingCohorts;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Groups in training: planned, called for, taught, and seen off. */
@RequestScoped
@Path("tyo/koulutus")
public class CohortsController {
    @Inject
    private SeeingCohorts seeing;

    @Inject
    private PlanningCohorts planning;

    @Inject
    private PlanningSessions sessions;

    @Inject
    private TrainingPapers papers;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(CohortsPage.TEMPLATE, new CohortsPage(chrome(), seeing.all()));
    }

    @GET
    @Path("uusi")
    public Response begin() {
        return pages.show(CohortEditPage.TEMPLATE, newPage(CohortForm.empty(planning.usualRule()), List.of()));
    }

    @POST
    public Response plan(@BeanParam CohortForm form) {
        planning.usualRule(); // Whoever may not plan is not told what a plan looks like.
        var problems = form.problems(chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("name", say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(CohortEditPage.TEMPLATE, newPage(form, problems));
        }
        return here(planning.plan(keys.digest(form.key()), form.plan()).value(), "tehty");
    }

    private CohortEditPage newPage(CohortForm form, List<Problem> problems) {
        return new CohortEditPage(
                chrome(problems), say("cohort.new"), CohortsPage.URL, CohortsPage.URL, form, problems);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var sheet = seeing.one(new CohortId(id));
        return pages.show(
                CohortPage.TEMPLATE, new CohortPage(chrome(), sheet, new SessionForm(), said(state), List.of()));
    }

    /** Everybody and every session, to be printed or read. */
    @GET
    @Path("{id}/lista")
    public Response grid(@PathParam("id") UUID id) {
        var sheet = seeing.one(new CohortId(id));
        return pages.show(CohortPage.GRID, new CohortPage(chrome(), sheet, new SessionForm(), "", List.of()));
    }

    /** Names that participants chose, for holders. */
    @GET
    @Path("{id}/nimilaput.pdf")
    public Response tags(@PathParam("id") UUID id) {
        var sheet = seeing.one(new CohortId(id));
        return sheet.members().isEmpty() ? here(id, "") : papers.tags(sheet, desk.language());
    }

    /** To be ticked by hand. */
    @GET
    @Path("{id}/lista.pdf")
    public Response attendance(@PathParam("id") UUID id) {
        var sheet = seeing.one(new CohortId(id));
        var empty = sheet.members().isEmpty() || sheet.sessions().isEmpty();
        return empty ? here(id, "") : papers.attendance(sheet, desk.language());
    }

    @GET
    @Path("{id}/tiedot")
    public Response edit(@PathParam("id") UUID id) {
        return pages.show(CohortEditPage.TEMPLATE, page(id, CohortForm.of(planning.plan(new CohortId(id))), List.of()));
    }

    @POST
    @Path("{id}/tiedot")
    public Response change(@PathParam("id") UUID id, @BeanParam CohortForm form) {
        planning.plan(new CohortId(id));
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(CohortEditPage.TEMPLATE, page(id, form, problems));
        }
        planning.change(new CohortId(id), form.plan());
        return here(id, "tehty");
    }

    private CohortEditPage page(UUID id, CohortForm form, List<Problem> problems) {
        var here = CohortsPage.URL + "/" + id;
        return new CohortEditPage(chrome(problems), say("cohort.edit"), here + "/tiedot", here, form, problems);
    }

    @POST
    @Path("{id}/tila")
    public Response move(
            @PathParam("id") UUID id,
            @FormParam("oli") @DefaultValue("") String seen,
            @FormParam("next") @DefaultValue("") String next) {
        planning.plan(new CohortId(id));
        var moved = Typed.one(CohortState.class, seen)
                .flatMap(from ->
                        Typed.one(CohortState.class, next).filter(to -> planning.move(new CohortId(id), from, to)))
                .isPresent();
        return here(id, moved ? "siirretty" : "muuttui");
    }

    /** Sessions by the template of six themes, every week from a day on. */
    @POST
    @Path("{id}/ohjelma")
    public Response fill(@PathParam("id") UUID id, @BeanParam SessionForm form) {
        var cohort = new CohortId(id);
        planning.plan(cohort);
        var problems = new ArrayList<Problem>();
        form.time(chrome().voice(), problems);
        if (!problems.isEmpty()) {
            var page = new CohortPage(chrome(problems), seeing.one(cohort), form, "", problems);
            return pages.again(CohortPage.TEMPLATE, page);
        }
        sessions.fill(cohort, keys.digest(form.key()), form.meeting());
        return here(id, "ohjelma");
    }

    @GET
    @Path("{id}/kerta")
    public Response session(@PathParam("id") UUID id) {
        planning.plan(new CohortId(id));
        return pages.show(SessionEditPage.TEMPLATE, page(id, new SessionForm(), List.of()));
    }

    @POST
    @Path("{id}/kerta")
    public Response add(@PathParam("id") UUID id, @BeanParam SessionForm form) {
        planning.plan(new CohortId(id));
        var problems = form.problems(chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("theme", say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(SessionEditPage.TEMPLATE, page(id, form, problems));
        }
        sessions.add(new CohortId(id), keys.digest(form.key()), form.plan());
        return here(id, "tehty");
    }

    private SessionEditPage page(UUID id, SessionForm form, List<Problem> problems) {
        var here = CohortsPage.URL + "/" + id;
        return new SessionEditPage(
                chrome(problems), say("cohort.session.new"), here + "/kerta", here, "", form, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "tehty" -> say("cohort.saved");
            case "siirretty" -> say("cohort.moved");
            case "muuttui" -> say("cohort.changed");
            case "haku-ohi" -> say("cohort.enter.ended");
            case "ohjelma" -> say("cohort.filled");
            case "poistettu" -> say("cohort.session.removed");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(CohortsPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    private Chrome chrome() {
        return desk.chrome("cohort.nav");
    }
}
