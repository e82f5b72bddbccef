package fi.rinnalla.web.presence.poster;

import fi.rinnalla.services.presence.KeepingPosters;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One poster: how it looks, its prints, how often its code is opened, and whether it is in use. */
@RequestScoped
@Path("hallinta/julisteet/{id}")
public class PosterController {
    private static final Set<String> DONE = Set.of("tehty", "kaytossa");

    @Inject
    private KeepingPosters keeping;

    @Inject
    private PosterDesk desk;

    @Inject
    private Printing printing;

    @Inject
    private Pages pages;

    @GET
    public Response poster(@PathParam("id") UUID id, @BeanParam Asked asked, @QueryParam("tila") String state) {
        var sheet = keeping.one(id);
        var wish = desk.wish(asked, sheet.poster().kind());
        var page = new PosterPage(
                desk.chrome(false), sheet, wish, printing.print(sheet, wish), desk.languages(), notice(state));
        return pages.show(PosterPage.TEMPLATE, page);
    }

    @POST
    @Path("poisto")
    public Response retire(@PathParam("id") UUID id) {
        keeping.retire(id);
        return pages.go(PostersPage.URL + "/" + id);
    }

    @POST
    @Path("palautus")
    public Response useAgain(@PathParam("id") UUID id) {
        keeping.useAgain(id);
        return pages.go(PostersPage.URL + "/" + id + "?tila=kaytossa");
    }

    private Optional<Notice> notice(String state) {
        return Optional.ofNullable(state).filter(DONE::contains).map(it -> Notice.ok(desk.say("hanging.done." + it)));
    }
}
