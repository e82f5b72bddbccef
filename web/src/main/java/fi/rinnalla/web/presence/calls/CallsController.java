package fi.rinnalla.web.presence.calls;

import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.services.presence.LoggingCalls;
import fi.rinnalla.services.presence.SeeingTheLine;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.presence.calls.CallsPage.Marked;
import fi.rinnalla.web.presence.tally.UndoSlip;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log of the phone line: a call on one page, one tap for a call nobody could answer, ten minutes to take either back. */
@RequestScoped
@Path("tyo/puhelut")
public class CallsController {
    private static final List<String> STATES = List.of("kumottu", "myohassa", "vuoro");

    @Inject
    private SeeingTheLine seeing;

    @Inject
    private LoggingCalls logging;

    @Inject
    private UndoSlip time;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response log(
            @QueryParam("linja") String line,
            @QueryParam("puhelu") String call,
            @QueryParam("hetki") String slip,
            @QueryParam("tila") String state) {
        var said = Typed.text(state)
                .filter(STATES::contains)
                .map(it -> desk.chrome("call.nav").voice().say("call.said." + it))
                .orElse("");
        var wanted = id(line).map(LineId::new);
        return pages.show(CallsPage.TEMPLATE, page(wanted, CallForm.empty(), marked(call, slip), said, List.of()));
    }

    @POST
    public Response answered(MultivaluedMap<String, String> typed) {
        var form = new CallForm(typed);
        var problems = form.problems(desk.chrome("call.nav").voice());
        if (!problems.isEmpty()) {
            var line = id(form.text("linja")).map(LineId::new);
            return pages.again(CallsPage.TEMPLATE, page(line, form, Optional.empty(), "", problems));
        }
        return made(form, logging.answered(form.line(), form.key(), form.logged()));
    }

    @POST
    @Path("vastaamaton")
    public Response missed(MultivaluedMap<String, String> typed) {
        var form = new CallForm(typed);
        return made(form, logging.missed(form.line(), form.key()));
    }

    @POST
    @Path("kumous")
    public Response undo(MultivaluedMap<String, String> typed) {
        var form = new CallForm(typed);
        var done = logging.undo(form.call(), time.madeAt(form.text("hetki")));
        return pages.go(address(form) + (done ? "&tila=kumottu" : "&tila=myohassa"));
    }

    private Response made(CallForm form, CallId call) {
        return pages.go(address(form) + "&puhelu=" + call.value() + "&hetki=" + time.slip());
    }

    private Optional<Marked> marked(String call, String slip) {
        return time.madeAt(slip)
                .flatMap(moment -> id(call).map(CallId::new)
                        .map(it -> new Marked(it, logging.logged(it).map(LoggedCall::language), moment, slip)));
    }

    private CallsPage page(
            Optional<LineId> line, CallForm form, Optional<Marked> marked, String said, List<Problem> problems) {
        var chrome = desk.chrome("call.nav");
        return new CallsPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                seeing.of(line),
                form,
                marked,
                chromes.profile().languages(),
                said,
                problems);
    }

    private static String address(CallForm form) {
        return "/tyo/puhelut?linja=" + form.line().value();
    }

    private static Optional<UUID> id(String typed) {
        return Typed.id(typed == null ? "" : typed);
    }
}
