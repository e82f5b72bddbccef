package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.AmendingAVisit;
import fi.rinnalla.services.presence.SeeingTheTally;
import fi.rinnalla.services.presence.TallyingVisits;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.presence.tally.TallyPage.Marked;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who came to a place: one tap each, taken back within ten minutes, with more about the last one for whoever has the time. */
@RequestScoped
@Path("tyo/kaynnit")
public class TallyController {
    @Inject
    private SeeingTheTally seeing;

    @Inject
    private TallyingVisits tallying;

    @Inject
    private AmendingAVisit amending;

    @Inject
    private Marks marks;

    @Inject
    private Cookies cookies;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @GET
    public Response tally(
            @QueryParam("paikka") String place,
            @QueryParam("paiva") String day,
            @QueryParam("kaynti") String visit,
            @QueryParam("hetki") String slip,
            @QueryParam("tila") String state) {
        var here = Typed.text(place).orElseGet(this::lastPlace);
        var marked = marks.of(visit, slip);
        var details = marked.map(it -> amending.detailsOf(it.id())).orElse(VisitDetails.NONE);
        var page = page(here, Typed.day(day), marked, details, said(state), List.of());
        return remembering(page, pages.show(TallyPage.TEMPLATE, page));
    }

    /** Where this device counted last, as long as that place stands. */
    private String lastPlace() {
        return cookies.place(request)
                .filter(it -> seeing.of(it, Optional.empty())
                        .filter(sheet -> sheet.place().code().equals(it)
                                && !sheet.place().closed())
                        .isPresent())
                .orElse("");
    }

    private Response remembering(TallyPage page, Response response) {
        return page.shown()
                .map(it -> it.place().code())
                .filter(it -> cookies.place(request).filter(it::equals).isEmpty())
                .map(it ->
                        Response.fromResponse(response).cookie(cookies.at(it)).build())
                .orElse(response);
    }

    @POST
    public Response tap(@BeanParam TallyForm form) {
        var day = form.day().orElse(today());
        if (form.kind().isEmpty()) {
            return again(form, Optional.empty(), new Problem("kuka", say("tally.error.kind")));
        }
        return tallying.tap(form.place(), day, form.kind().get(), form.key())
                .map(it -> pages.go(address(form) + marks.address(it)))
                .orElseGet(() -> again(form, Optional.empty(), new Problem("paiva", say("tally.error.day"))));
    }

    @POST
    @Path("kumous")
    public Response undo(@BeanParam TallyForm form) {
        var done = amending.undo(form.visit(), marks.madeAt(form.moment()));
        return pages.go(address(form) + (done ? "&tila=kumottu" : "&tila=myohassa"));
    }

    @POST
    @Path("lisatiedot")
    public Response describe(@BeanParam TallyForm form) {
        if (form.hasTooManyTopics()) {
            var marked = marks.of(form.visit().value().toString(), form.moment());
            return again(form, marked, new Problem("aihe", say("tally.error.topics")));
        }
        var done = amending.describe(form.visit(), form.details(), marks.madeAt(form.moment()));
        return pages.go(address(form) + (done ? "&tila=lisatty" + marked(form) : "&tila=myohassa"));
    }

    /** The mark stays in sight: it can still be taken back, and more be added. */
    private static String marked(TallyForm form) {
        return "&kaynti=" + form.visit().value() + "&hetki=" + URLEncoder.encode(form.moment(), StandardCharsets.UTF_8);
    }

    private Response again(TallyForm form, Optional<Marked> marked, Problem problem) {
        var chosen = form.hasTooManyTopics() ? VisitDetails.NONE : form.details();
        return pages.again(TallyPage.TEMPLATE, page(form.place(), form.day(), marked, chosen, "", List.of(problem)));
    }

    private TallyPage page(
            String place,
            Optional<LocalDate> day,
            Optional<Marked> marked,
            VisitDetails details,
            String said,
            List<Problem> problems) {
        var chrome = desk.chrome("tally.nav");
        return new TallyPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                caller.may(Permission.KEEP_THE_TALLY),
                seeing.of(place, day.filter(it -> !it.isAfter(today()))),
                marked,
                details,
                chromes.profile().languages(),
                said,
                problems);
    }

    private String address(TallyForm form) {
        var day = form.day().filter(it -> !it.equals(today())).map(it -> "&paiva=" + it);
        return "/tyo/kaynnit?paikka=" + URLEncoder.encode(form.place(), StandardCharsets.UTF_8) + day.orElse("");
    }

    private String said(String state) {
        return Typed.text(state)
                .filter(List.of("kumottu", "lisatty", "myohassa")::contains)
                .map(it -> say("tally.said." + it))
                .orElse("");
    }

    private String say(String key) {
        return desk.chrome("tally.nav").voice().say(key);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
