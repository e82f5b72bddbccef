package fi.rinnalla.web.presence.tally;

import fi.rinnalla.services.presence.TallyingVisits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Takes what a device has kept while it had no network, mark by mark. The answer is the address that shows the mark; a mark
 * that came before is answered as it was then, so that a device may ask as often as it likes.
 */
@RequestScoped
@Path("tyo/kaynnit/jono")
public class QueueController {
    private static final int REFUSED = 422;

    @Inject
    private TallyingVisits tallying;

    @Inject
    private Marks marks;

    @POST
    public Response take(@BeanParam TallyForm form) {
        return tallying.tapKept(form.place(), form.day(), form.kind(), form.key())
                .map(it -> Response.ok("/tyo/kaynnit?paikka=" + form.place() + marks.address(it), "text/plain"))
                .orElseGet(() -> Response.status(REFUSED).entity("").type("text/plain"))
                .build();
    }
}
