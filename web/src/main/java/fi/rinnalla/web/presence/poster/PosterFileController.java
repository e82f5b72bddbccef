package fi.rinnalla.web.presence.poster;

import fi.rinnalla.services.presence.KeepingPosters;
import fi.rinnalla.web.shared.print.Likeness;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A poster as a file to print, and as a picture to look at first. */
@RequestScoped
@Path("hallinta/julisteet/{id}")
public class PosterFileController {
    static final int WIDTH = 420;

    @Inject
    private KeepingPosters keeping;

    @Inject
    private PosterDesk desk;

    @Inject
    private Printing printing;

    @GET
    @Path("juliste.pdf")
    public Response file(@PathParam("id") UUID id, @BeanParam Asked asked) {
        var sheet = keeping.one(id);
        var wish = desk.wish(asked, sheet.poster().kind());
        return Response.ok(printing.pdf(sheet, wish), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + wish.fileName(sheet.poster().code()) + "\"")
                .build();
    }

    @GET
    @Path("kuva.png")
    public Response picture(@PathParam("id") UUID id, @BeanParam Asked asked) {
        var sheet = keeping.one(id);
        var wish = desk.wish(asked, sheet.poster().kind());
        return Response.ok(new Likeness(printing.pdf(sheet, wish)).png(WIDTH), "image/png")
                .build();
    }
}
