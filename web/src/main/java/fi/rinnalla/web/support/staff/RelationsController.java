package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.services.support.CarryingRelations;
import fi.rinnalla.services.support.CarryingRelations.Outcome;
import fi.rinnalla.services.support.ReadingRelations;
import fi.rinnalla.services.support.RelationList.Which;
import fi.rinnalla.services.support.RelationPlace;
import fi.rinnalla.services.support.RelationView;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.MetForm;
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
import java.util.UUID;

/** Who walks with whom, until when, and how it ended. */
@RequestScoped
@Path("tyo/tukisuhteet")
public class RelationsController {
    private static final String TITLE = "relation.nav";

    @Inject
    private ReadingRelations reading;

    @Inject
    private CarryingRelations carrying;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("nayta") @DefaultValue("") String show, @QueryParam("jalkeen") @DefaultValue("") String after) {
        var which = Typed.one(Which.class, show).orElse(Which.RUNNING);
        var list = which == Which.ENDED
                ? reading.ended(Typed.place(after))
                : reading.running(which, RelationPlace.parse(after));
        return pages.show(RelationsPage.TEMPLATE, new RelationsPage(chrome(), list, which, !after.isEmpty()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var it = read(id);
        var said = Typed.one(Said.class, state)
                .map(one -> say("relation.said." + state))
                .orElse("");
        return pages.show(
                OneRelationPage.TEMPLATE, page(it, RelationForm.of(it), MetForm.today(it.today()), said, List.of()));
    }

    /** What can be said above the page after something was done. */
    private enum Said {
        PLANNED,
        FIRST,
        NOT_FIRST,
        HANDED,
        MET,
        TAKEN_BACK,
        ENDED,
        CHANGED
    }

    @POST
    @Path("{id}/suunnitelma")
    public Response plan(@PathParam("id") UUID id, @BeanParam RelationForm form) {
        var it = read(id);
        var outcome =
                form.until().map(day -> carrying.planUntil(it.row().id(), day)).orElse(Outcome.NOT_THEN);
        return answer(outcome, it, form, Said.PLANNED, "until");
    }

    @POST
    @Path("{id}/ensimmainen")
    public Response meetFirst(@PathParam("id") UUID id, @BeanParam RelationForm form) {
        var it = read(id);
        var outcome = form.first()
                .map(meeting -> carrying.meetFirst(it.row().id(), meeting))
                .orElse(Outcome.NOT_THEN);
        return answer(outcome, it, form, Said.FIRST, "first");
    }

    @POST
    @Path("{id}/ensimmainen/peru")
    public Response forgetFirst(@PathParam("id") UUID id) {
        return here(id, carrying.forgetFirst(new RelationId(id)) == Outcome.DONE ? Said.NOT_FIRST : Said.CHANGED);
    }

    @POST
    @Path("{id}/vastuu")
    public Response hand(@PathParam("id") UUID id, @BeanParam RelationForm form) {
        var it = read(id);
        var outcome = form.worker()
                .map(worker -> carrying.handTo(it.row().id(), worker))
                .orElse(Outcome.NOT_THEN);
        return answer(outcome, it, form, Said.HANDED, "worker");
    }

    @POST
    @Path("{id}/paatos")
    public Response end(@PathParam("id") UUID id, @BeanParam RelationForm form) {
        var it = read(id);
        if (form.how().isEmpty()) {
            return answer(Outcome.NOT_THEN, it, form, Said.ENDED, "how");
        }
        var outcome = form.another()
                .map(another -> carrying.end(it.row().id(), form.how().get(), another, form.never()))
                .orElse(Outcome.NOT_THEN);
        return answer(outcome, it, form, Said.ENDED, "after");
    }

    @POST
    @Path("{id}/tapaamiset")
    public Response met(@PathParam("id") UUID id, @BeanParam MetForm form) {
        var it = read(id);
        if (!keys.isFresh(form.key())) {
            return again(it, RelationForm.of(it), form, new Problem("met", say("feedback.error.expired")));
        }
        if (form.way().isEmpty()) {
            return again(it, RelationForm.of(it), form, new Problem("metway", say("relation.metway.error")));
        }
        var outcome = form.day()
                .map(day -> carrying.met(
                        it.row().id(), form.formKey(), day, form.way().get()))
                .orElse(Outcome.NOT_THEN);
        return switch (outcome) {
            case DONE -> here(id, Said.MET);
            case NOT_THEN -> again(it, RelationForm.of(it), form, new Problem("met", say("relation.met.error")));
            case ENDED -> here(id, Said.CHANGED);
        };
    }

    @POST
    @Path("{id}/tapaamiset/peru")
    public Response takeBack(@PathParam("id") UUID id, @FormParam("tapaaminen") @DefaultValue("") String meeting) {
        return here(id, carrying.takeBack(new RelationId(id), Typed.id(meeting)) ? Said.TAKEN_BACK : Said.CHANGED);
    }

    /** Whoever may not see it, or sees that it is not there, is told so before anything is said of the form. */
    private RelationView read(UUID id) {
        return reading.one(new RelationId(id));
    }

    private Response answer(Outcome outcome, RelationView it, RelationForm form, Said done, String field) {
        return switch (outcome) {
            case DONE -> here(it.row().id().value(), done);
            case NOT_THEN ->
                again(it, form, MetForm.today(it.today()), new Problem(field, say("relation." + field + ".error")));
            case ENDED -> here(it.row().id().value(), Said.CHANGED);
        };
    }

    private Response again(RelationView it, RelationForm form, MetForm met, Problem problem) {
        return pages.again(OneRelationPage.TEMPLATE, page(it, form, met, "", List.of(problem)));
    }

    private OneRelationPage page(RelationView it, RelationForm form, MetForm met, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new OneRelationPage(chrome, it, reading.me(), form, met, said, problems);
    }

    private Response here(UUID id, Said said) {
        return pages.go(RelationsPage.URL + "/" + id + "?tila=" + Typed.low(said));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
