package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.services.survey.instrument.KeepingInstruments;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
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
import java.util.UUID;

/** Instruments and their licences. */
@RequestScoped
@Path("tyo/mittarit")
public class InstrumentsController {
    @Inject
    private KeepingInstruments keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response all(@QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("tallennettu") ? say("instrument.saved") : "";
        return pages.show(InstrumentsPage.TEMPLATE, new InstrumentsPage(chrome(), keeping.all(), said));
    }

    @GET
    @Path("uusi")
    public Response blank() {
        keeping.all();
        return pages.show(OneInstrumentPage.TEMPLATE, fresh(InstrumentForm.empty(), List.of()));
    }

    @POST
    @Path("uusi")
    public Response add(MultivaluedMap<String, String> fields) {
        keeping.all();
        var form = new InstrumentForm(fields);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OneInstrumentPage.TEMPLATE, fresh(form, problems));
        }
        keeping.add(keys.digest(form.typed(FormKeys.FIELD)), form.name(), form.licence());
        return saved();
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        var row = keeping.one(new InstrumentId(id));
        return pages.show(OneInstrumentPage.TEMPLATE, changed(id, InstrumentForm.of(row), List.of()));
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        keeping.one(new InstrumentId(id));
        var form = new InstrumentForm(fields);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OneInstrumentPage.TEMPLATE, changed(id, form, problems));
        }
        keeping.change(new InstrumentId(id), form.name(), form.licence());
        return saved();
    }

    private OneInstrumentPage fresh(InstrumentForm form, List<Problem> problems) {
        return page(InstrumentsPage.URL + "/uusi", say("instrument.new"), form, problems);
    }

    private OneInstrumentPage changed(UUID id, InstrumentForm form, List<Problem> problems) {
        return page(InstrumentsPage.URL + "/" + id, say("instrument.change"), form, problems);
    }

    private OneInstrumentPage page(String action, String heading, InstrumentForm form, List<Problem> problems) {
        return new OneInstrumentPage(
                problems.isEmpty() ? chrome() : chrome().troubled(), action, heading, form, problems);
    }

    private Response saved() {
        return pages.go(InstrumentsPage.URL + "?tila=tallennettu");
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("instrument.title");
    }
}
