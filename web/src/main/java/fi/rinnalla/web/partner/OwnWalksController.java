package fi.rinnalla.web.partner;

import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.services.support.CarryingRelations.Outcome;
import fi.rinnalla.services.support.MyWalk;
import fi.rinnalla.services.support.WalkingBeside;
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

/** A partner's own relations. Somebody else's is as if it were not there. */
@RequestScoped
@Path("oma/tukisuhteet")
public class OwnWalksController {
    private static final String TITLE = "relation.own";

    @Inject
    private WalkingBeside walking;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("ended") ? say("relation.own.ended") : "";
        return pages.show(OwnWalksPage.TEMPLATE, new OwnWalksPage(chrome(), walking.mine(), said));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var said = Typed.one(Said.class, state)
                .map(it -> say("relation.said." + state))
                .orElse("");
        return walking.one(new RelationId(id))
                .map(it -> pages.show(OwnWalkPage.TEMPLATE, page(it, MetForm.today(walking.today()), said, List.of())))
                .orElseGet(() -> pages.go(OwnWalksPage.URL));
    }

    /** What can be said above the page after something was done. */
    private enum Said {
        MET,
        TAKEN_BACK,
        CHANGED
    }

    @POST
    @Path("{id}/tapaamiset")
    public Response met(@PathParam("id") UUID id, @BeanParam MetForm form) {
        var mine = walking.one(new RelationId(id));
        return mine.isEmpty() ? pages.go(OwnWalksPage.URL) : met(mine.get(), form);
    }

    private Response met(MyWalk it, MetForm form) {
        if (!keys.isFresh(form.key())) {
            return again(it, form, new Problem("met", say("feedback.error.expired")));
        }
        if (form.way().isEmpty()) {
            return again(it, form, new Problem("metway", say("relation.metway.error")));
        }
        var id = it.row().id();
        var outcome = form.day()
                .map(day -> walking.met(id, form.formKey(), day, form.way().get()))
                .orElse(Outcome.NOT_THEN);
        return switch (outcome) {
            case DONE -> here(id.value(), Said.MET);
            case NOT_THEN -> again(it, form, new Problem("met", say("relation.met.error")));
            case ENDED -> here(id.value(), Said.CHANGED);
        };
    }

    @POST
    @Path("{id}/tapaamiset/peru")
    public Response takeBack(@PathParam("id") UUID id, @FormParam("tapaaminen") @DefaultValue("") String meeting) {
        return here(id, walking.takeBack(new RelationId(id), Typed.id(meeting)) ? Said.TAKEN_BACK : Said.CHANGED);
    }

    @POST
    @Path("{id}/paatos")
    public Response end(@PathParam("id") UUID id, @FormParam("never") @DefaultValue("") String never) {
        return walking.end(new RelationId(id), never.equals("true")) == Outcome.DONE
                ? pages.go(OwnWalksPage.URL + "?tila=ended")
                : here(id, Said.CHANGED);
    }

    private Response again(MyWalk it, MetForm form, Problem problem) {
        return pages.again(OwnWalkPage.TEMPLATE, page(it, form, "", List.of(problem)));
    }

    private OwnWalkPage page(MyWalk it, MetForm form, String said, List<Problem> problems) {
        return new OwnWalkPage(problems.isEmpty() ? chrome() : chrome().troubled(), it, form, said, problems);
    }

    private Response here(UUID id, Said said) {
        return pages.go(OwnWalksPage.URL + "/" + id + "?tila=" + Typed.low(said));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
