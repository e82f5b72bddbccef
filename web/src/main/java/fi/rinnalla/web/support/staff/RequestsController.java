package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.services.support.CarryingRequests;
import fi.rinnalla.services.support.MessageForm;
import fi.rinnalla.services.support.ReadingRelations;
import fi.rinnalla.services.support.ReadingRequests;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RequestProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** What parents ask for: read, answered, and moved on. */
@RequestScoped
@Path("tyo/pyynnot")
public class RequestsController {
    @Inject
    private ReadingRequests reading;

    @Inject
    private CarryingRequests carrying;

    @Inject
    private ReadingRelations relations;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("nayta") @DefaultValue("") String show, @QueryParam("jalkeen") @DefaultValue("") String after) {
        var only = Typed.one(RequestTurn.class, show);
        var place = only.flatMap(it -> Typed.place(after));
        return pages.show(
                RequestsPage.TEMPLATE, new RequestsPage(chrome(), reading.list(only, place), only, place.isPresent()));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(OneRequestPage.TEMPLATE, page(id, "", said(state), List.of()));
    }

    @POST
    @Path("{id}/viesti")
    public Response write(
            @PathParam("id") UUID id,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("message") @DefaultValue("") String typed) {
        var form = new MessageForm(key, typed);
        if (form.slip().isPresent()) {
            return again(id, typed, RequestProblems.ofMessage(form.slip().get(), form.tooMany(), chrome().voice()));
        }
        if (!keys.isFresh(key)) {
            return again(id, typed, new Problem("message", say("feedback.error.expired")));
        }
        return switch (carrying.write(new RequestId(id), form)) {
            case NOW, BEFORE -> here(id, "kirjoitettu");
            case OTHER_WORDS -> again(id, typed, new Problem("message", say("request.error.different")));
            case ENDED -> again(id, typed, new Problem("message", say("request.one.ended.error")));
        };
    }

    @POST
    @Path("{id}/tila")
    public Response move(
            @PathParam("id") UUID id,
            @FormParam("oli") @DefaultValue("") String seen,
            @FormParam("next") @DefaultValue("") String next) {
        var to = Typed.one(RequestState.class, next);
        if (to.isEmpty()) {
            return again(id, "", new Problem("next", say("request.next.error")));
        }
        var moved = Typed.one(RequestState.class, seen)
                .filter(it -> carrying.move(new RequestId(id), it, to.get()))
                .isPresent();
        return here(id, moved ? "siirretty" : "muuttui");
    }

    private Response again(UUID id, String typed, Problem problem) {
        return pages.again(OneRequestPage.TEMPLATE, page(id, typed, "", List.of(problem)));
    }

    private OneRequestPage page(UUID id, String typed, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var request = new RequestId(id);
        return new OneRequestPage(
                chrome, reading.read(request), relations.about(request), reading.today(), typed, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "kirjoitettu" -> say("request.one.written");
            case "siirretty" -> say("request.one.moved");
            case "muuttui" -> say("request.one.changed");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(RequestsPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("request.nav");
    }
}
