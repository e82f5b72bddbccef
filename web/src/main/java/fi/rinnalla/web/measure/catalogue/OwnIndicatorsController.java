package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.EnteredOutcome.Refused;
import fi.rinnalla.services.measure.catalogue.KeepingOwnIndicators;
import fi.rinnalla.services.measure.catalogue.OwnDesk.Kept;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What an organisation counts by itself, and its figures. */
@RequestScoped
@Path("tyo/osoittimet")
public class OwnIndicatorsController {
    @Inject
    private KeepingOwnIndicators keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    @Path("uusi")
    public Response blank() {
        keeping.desk();
        return pages.show(OwnIndicatorPage.TEMPLATE, fresh(OwnIndicatorForm.empty(), List.of()));
    }

    @POST
    @Path("uusi")
    public Response add(MultivaluedMap<String, String> fields) {
        keeping.desk();
        var form = new OwnIndicatorForm(fields);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OwnIndicatorPage.TEMPLATE, fresh(form, problems));
        }
        var code =
                keeping.add(keys.digest(form.typed(FormKeys.FIELD)), form.typed(OwnIndicatorForm.NAME), form.meaning());
        return pages.go(CataloguePage.URL + "/" + code.value() + "?tila=tallennettu");
    }

    @GET
    @Path("{indicator}/muuta")
    public Response change(@PathParam("indicator") String code) {
        var kept = kept(code);
        return pages.show(OwnIndicatorPage.TEMPLATE, changed(kept, OwnIndicatorForm.of(kept), List.of()));
    }

    @POST
    @Path("{indicator}/muuta")
    public Response change(@PathParam("indicator") String code, MultivaluedMap<String, String> fields) {
        var kept = kept(code);
        var form = new OwnIndicatorForm(fields);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OwnIndicatorPage.TEMPLATE, changed(kept, form, problems));
        }
        var began = keeping.change(kept.code(), form.typed(OwnIndicatorForm.NAME), form.meaning());
        return pages.go(here(kept) + (began ? "?tila=versio" : "?tila=tallennettu"));
    }

    @GET
    @Path("{indicator}/luku")
    public Response figure(
            @PathParam("indicator") String code,
            @QueryParam(OwnFigureForm.PROGRAMME) @DefaultValue("") String programme,
            @QueryParam(OwnFigureForm.QUARTER) @DefaultValue("") String quarter) {
        return pages.show(
                OwnFigurePage.TEMPLATE, entering(kept(code), OwnFigureForm.at(programme, quarter), List.of()));
    }

    @POST
    @Path("{indicator}/luku")
    public Response enter(@PathParam("indicator") String code, MultivaluedMap<String, String> fields) {
        var kept = kept(code);
        var desk = keeping.desk();
        var form = new OwnFigureForm(fields);
        var quantity = form.quarter()
                .map(it -> keeping.quantity(kept.code(), it))
                .orElse(kept.meaning().quantity());
        var problems = form.problems(chrome().voice(), desk, quantity);
        if (!problems.isEmpty()) {
            return pages.again(OwnFigurePage.TEMPLATE, entering(kept, form, problems));
        }
        var outcome = keeping.enter(kept.code(), keys.digest(form.typed(FormKeys.FIELD)), form.written(desk, quantity));
        return outcome instanceof Refused refused
                ? pages.again(OwnFigurePage.TEMPLATE, entering(kept, form, List.of(problem(refused))))
                : pages.go(here(kept) + "?tila=kirjattu");
    }

    private Problem problem(Refused refused) {
        return new Problem(OwnFigureForm.VALUE, chrome().voice().say("indicator.refused." + Typed.low(refused.why())));
    }

    private Kept kept(String code) {
        return keeping.one(IndicatorsController.coded(code));
    }

    private OwnIndicatorPage fresh(OwnIndicatorForm form, List<Problem> problems) {
        return new OwnIndicatorPage(
                chrome(problems),
                CataloguePage.URL + "/uusi",
                CataloguePage.URL,
                chrome().voice().say("indicator.new"),
                form,
                problems);
    }

    private OwnIndicatorPage changed(Kept kept, OwnIndicatorForm form, List<Problem> problems) {
        return new OwnIndicatorPage(
                chrome(problems),
                here(kept) + "/muuta",
                here(kept),
                chrome().voice().say("indicator.change"),
                form,
                problems);
    }

    private OwnFigurePage entering(Kept kept, OwnFigureForm form, List<Problem> problems) {
        return new OwnFigurePage(chrome(problems), keeping.desk(), kept, form, problems);
    }

    private static String here(Kept kept) {
        return CataloguePage.URL + "/" + kept.code().value();
    }

    private Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.figures");
    }
}
