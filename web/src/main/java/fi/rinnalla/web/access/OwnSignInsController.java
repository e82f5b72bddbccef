package fi.rinnalla.web.access;

import fi.rinnalla.domain.access.StaffSessionId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.services.access.KeepingOwnSignIns;
import fi.rinnalla.services.access.KeepingOwnSignIns.SignInRow;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;

/** One's own sign-ins, and the way to end them from here. */
@RequestScoped
@Path("tyo/istunnot")
public class OwnSignInsController {
    private static final String PLACE = "/tyo/istunnot?tila=loppu";

    @Inject
    private KeepingOwnSignIns keeping;

    @Inject
    private Cookies cookies;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response list(@QueryParam("tila") String state) {
        var rows = keeping.list(here());
        var chrome = desk.chrome("staff.nav.sessions");
        var times = new Times(chrome.voice());
        var signIns = rows.stream().map(it -> words(it, times)).toList();
        return pages.show(OwnSignInsPage.TEMPLATE, new OwnSignInsPage(chrome, "loppu".equals(state), signIns));
    }

    @POST
    @Path("{id}/lopetus")
    public Response end(@PathParam("id") UUID id) {
        keeping.end(new StaffSessionId(id));
        return pages.go(PLACE);
    }

    @POST
    @Path("lopetus")
    public Response endOthers() {
        keeping.endOthers(here());
        return pages.go(PLACE);
    }

    private Token here() {
        return cookies.in(request, Cookies.Session.STAFF).orElseThrow(() -> new NotAllowed("no session"));
    }

    private static OwnSignInsPage.SignIn words(SignInRow row, Times times) {
        return new OwnSignInsPage.SignIn(
                row.id().value().toString(),
                moment("staff.sessions.since", row.since(), times),
                moment("staff.sessions.seen", row.seen(), times),
                row.tallyOnly(),
                row.here());
    }

    private static String moment(String key, Instant moment, Times times) {
        return times.voice().say(key, "date", times.date(Helsinki.day(moment)), "time", times.clock(moment));
    }
}
