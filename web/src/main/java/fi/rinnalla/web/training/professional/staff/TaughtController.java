package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.services.training.professional.GivingTrainings;
import fi.rinnalla.services.training.professional.PlanningTrainings;
import fi.rinnalla.services.training.professional.SeeingTrainings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.professional.RateForm;
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
import java.util.Optional;
import java.util.UUID;

/** Trainings of professionals: planned, given, counted, and asked about. */
@RequestScoped
@Path("tyo/ammattilaiskoulutukset")
public class TaughtController {
    @Inject
    private SeeingTrainings seeing;

    @Inject
    private PlanningTrainings planning;

    @Inject
    private GivingTrainings giving;

    @Inject
    private SignPrinting printing;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** @param order whoever comes from it is led to the training that answers it */
    @GET
    public Response list(@QueryParam("tilaus") @DefaultValue("") String order) {
        return Typed.id(order)
                .map(AssignmentId::new)
                .flatMap(seeing::answering)
                .map(it -> pages.go(TaughtListPage.URL + "/" + it.value()))
                .orElseGet(() -> pages.show(
                        TaughtListPage.TEMPLATE, new TaughtListPage(chrome(), seeing.newest(desk.language()))));
    }

    @GET
    @Path("uusi")
    public Response begin(@QueryParam("tilaus") @DefaultValue("") String order) {
        var form = planning.ordered(Typed.id(order).map(AssignmentId::new))
                .map(TaughtForm::of)
                .orElseGet(TaughtForm::empty);
        return pages.show(TaughtEditPage.TEMPLATE, fresh(form, List.of()));
    }

    @POST
    public Response plan(MultivaluedMap<String, String> fields) {
        planning.ordered(Optional.empty()); // Whoever may not plan is not told what a plan looks like.
        var form = new TaughtForm(fields);
        var problems = form.problems(chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("title-fi", say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(TaughtEditPage.TEMPLATE, fresh(form, problems));
        }
        return planning.plan(keys.digest(form.key()), form.order(), form.plan())
                .map(it -> here(it.value(), "tehty"))
                .orElseGet(() -> pages.conflict(
                        TaughtEditPage.TEMPLATE,
                        fresh(form, List.of(new Problem("title-fi", say("professional.order.gone"))))));
    }

    private TaughtEditPage fresh(TaughtForm form, List<Problem> problems) {
        return page("professional.new", TaughtListPage.URL, TaughtListPage.URL, form, problems);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(OneTaughtPage.TEMPLATE, page(id, CountForm.empty(), said(state), List.of()));
    }

    @GET
    @Path("{id}/tiedot")
    public Response edit(@PathParam("id") UUID id) {
        var form = TaughtForm.of(planning.plan(training(id)));
        return pages.show(TaughtEditPage.TEMPLATE, changed(id, form, List.of()));
    }

    @POST
    @Path("{id}/tiedot")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        planning.plan(training(id));
        var form = new TaughtForm(fields);
        var problems = form.problems(chrome().voice());
        return problems.isEmpty()
                ? here(id, planning.change(training(id), form.plan()) ? "tehty" : "muuttui")
                : pages.again(TaughtEditPage.TEMPLATE, changed(id, form, problems));
    }

    private TaughtEditPage changed(UUID id, TaughtForm form, List<Problem> problems) {
        var here = TaughtListPage.URL + "/" + id;
        return page("professional.edit", here + "/tiedot", here, form, problems);
    }

    @POST
    @Path("{id}/peru")
    public Response cancel(@PathParam("id") UUID id) {
        return here(id, planning.cancel(training(id)) ? "tehty" : "muuttui");
    }

    /** How many of which profession: that it was held. */
    @POST
    @Path("{id}/luvut")
    public Response count(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        seeing.one(training(id));
        var form = new CountForm(fields);
        var problems = form.problems(chrome().voice());
        return problems.isEmpty()
                ? here(id, giving.held(training(id), form.attended()) ? "tehty" : "muuttui")
                : pages.again(OneTaughtPage.TEMPLATE, page(id, form, "", problems));
    }

    /** To hang on the wall. */
    @GET
    @Path("{id}/seinalle")
    public Response sign(@PathParam("id") UUID id) {
        return printing.file(seeing.one(training(id)), desk.language());
    }

    /** To be filled in by hand. */
    @GET
    @Path("{id}/lomake")
    public Response sheet(@PathParam("id") UUID id) {
        return pages.show(PaperPage.SHEET, paper(id, RateForm.empty(), "", List.of()));
    }

    @GET
    @Path("{id}/paperi")
    public Response paper(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(PaperPage.TYPED, paper(id, RateForm.empty(), said(state), List.of()));
    }

    @POST
    @Path("{id}/paperi")
    public Response enter(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        seeing.one(training(id));
        var form = new RateForm(fields);
        var before = form.rating(PaperPage.BEFORE);
        var after = form.rating(PaperPage.AFTER);
        var empty = before.isEmpty() || after.isEmpty();
        if (empty || !keys.isFresh(form.key())) {
            var first = Typed.low(RatingItem.values()[0]);
            var field = empty && !before.isEmpty() ? PaperPage.AFTER + first : PaperPage.BEFORE + first;
            var why = say(empty ? "professional.rate.error.none" : "feedback.error.expired");
            return pages.again(PaperPage.TYPED, paper(id, form, "", List.of(new Problem(field, why))));
        }
        var kept = giving.enterPaper(training(id), keys.digest(form.key()), before, after);
        return kept ? pages.go(TaughtListPage.URL + "/" + id + "/paperi?tila=lisatty") : here(id, "muuttui");
    }

    @POST
    @Path("{id}/sulje")
    public Response close(@PathParam("id") UUID id) {
        return here(id, giving.closeRatings(training(id)) ? "suljettu" : "muuttui");
    }

    private OneTaughtPage page(UUID id, CountForm form, String said, List<Problem> problems) {
        return new OneTaughtPage(chrome(problems), seeing.one(training(id)), form, said, problems);
    }

    private PaperPage paper(UUID id, RateForm form, String said, List<Problem> problems) {
        return new PaperPage(chrome(problems), seeing.one(training(id)), form, said, problems);
    }

    private TaughtEditPage page(String heading, String action, String back, TaughtForm form, List<Problem> problems) {
        return new TaughtEditPage(
                chrome(problems), say(heading), action, back, chromes.profile().languages(), form, problems);
    }

    private static ProfessionalTrainingId training(UUID id) {
        return new ProfessionalTrainingId(id);
    }

    private String said(String state) {
        return switch (state) {
            case "tehty" -> say("professional.saved");
            case "muuttui" -> say("professional.changed");
            case "lisatty" -> say("professional.paper.added");
            case "suljettu" -> say("professional.ratings.closed.now");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(TaughtListPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    private Chrome chrome() {
        return desk.chrome("professional.nav");
    }
}
