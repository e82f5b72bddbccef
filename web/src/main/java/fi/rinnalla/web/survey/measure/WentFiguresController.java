package fi.rinnalla.web.survey.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.survey.measure.PrintingSlips;
import fi.rinnalla.services.survey.measure.SeeingHowItWent;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How visits, calls, groups and events went, and slips with codes to go with them. */
@RequestScoped
@Path("tyo/miten-meni")
public class WentFiguresController {
    @Inject
    private SeeingHowItWent seeing;

    @Inject
    private PrintingSlips printing;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response figures(
            @QueryParam("jakso") @DefaultValue("") String quarter, @QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("mitatoity") ? chrome().voice().say("went.slips.voided") : "";
        return pages.show(WentFiguresPage.TEMPLATE, page(read(quarter), said, List.of()));
    }

    /** The codes are on the sheet and nowhere else: it comes at once, and never again. */
    @POST
    @Path("laput")
    public Response slips(@FormParam("kieli") @DefaultValue("") String typed) {
        var codes = printing.sheet();
        if (codes.isEmpty()) {
            var why = new Problem("kieli", chrome().voice().say("went.slips.too_many", "most", PrintingSlips.MOST));
            return pages.again(WentFiguresPage.TEMPLATE, page(Optional.empty(), "", List.of(why)));
        }
        var profile = chromes.profile();
        var print = new SlipsPrint(
                codes,
                chromes.voice(Language.atPath(typed).orElse(desk.language()), profile),
                profile.brand().name(),
                request.getHeader("Host").toLowerCase(Locale.ROOT));
        var xhtml = new String(templates.render("print/slips.jte", print), StandardCharsets.UTF_8);
        return Response.ok(press.print(new Sheet(xhtml, Sheet.style("slips"))), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"laput.pdf\"")
                .build();
    }

    @POST
    @Path("laput/mitatoi")
    public Response voidAll() {
        printing.voidAll();
        return pages.go(WentFiguresPage.URL + "?tila=mitatoity");
    }

    private WentFiguresPage page(Optional<Quarter> quarter, String said, List<Problem> problems) {
        return new WentFiguresPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                seeing.in(quarter),
                caller.may(Permission.HAND_OUT_SLIPS),
                said,
                problems);
    }

    private static Optional<Quarter> read(String typed) {
        try {
            return Optional.of(Quarter.of(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Chrome chrome() {
        return desk.chrome("went.figures.title");
    }
}
