package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.catalogue.SeeingIndicators;
import fi.rinnalla.services.measure.catalogue.SeeingRowsBehind;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Which indicators there are, what each means, its figures, and what is behind them. */
@RequestScoped
@Path("tyo/osoittimet")
public class IndicatorsController {
    @Inject
    private SeeingIndicators seeing;

    @Inject
    private SeeingRowsBehind behind;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response all(@QueryParam("haku") @DefaultValue("") String sought) {
        var all = seeing.all();
        return pages.show(CataloguePage.TEMPLATE, new CataloguePage(chrome(), all, sought.strip(), seeing.mayKeep()));
    }

    @GET
    @Path("{indicator}")
    public Response one(@PathParam("indicator") String code, @QueryParam("tila") @DefaultValue("") String state) {
        var sheet = seeing.one(coded(code));
        return pages.show(IndicatorPage.TEMPLATE, new IndicatorPage(chrome(), sheet, said(state)));
    }

    @GET
    @Path("{indicator}/luvut.csv")
    public Response file(@PathParam("indicator") String code) {
        var page = new IndicatorPage(chrome(), seeing.one(coded(code)), "");
        var file = new IndicatorFile(page.words(), page.sheet(), page::heading);
        return Response.ok(file.forPeople())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    @GET
    @Path("{indicator}/rivit")
    public Response rows(
            @PathParam("indicator") String code,
            @QueryParam("ohjelma") @DefaultValue("") String programme,
            @QueryParam("jakso") @DefaultValue("") String quarter,
            @QueryParam("sivu") @DefaultValue("") String page) {
        var sheet = behind.rows(coded(code), Typed.id(programme).map(ProgrammeId::new), quarter(quarter), number(page));
        return pages.show(RowsPage.TEMPLATE, new RowsPage(chrome(), sheet));
    }

    static IndicatorCode coded(String code) {
        try {
            return new IndicatorCode(code);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(code);
        }
    }

    static Optional<Quarter> quarter(String written) {
        try {
            return Typed.text(written).map(Quarter::of);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 1;
    }

    private String said(String state) {
        return switch (state) {
            case "tallennettu" -> say("indicator.saved");
            case "versio" -> say("indicator.saved.version");
            case "kirjattu" -> say("indicator.saved.figure");
            default -> "";
        };
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.figures");
    }
}
