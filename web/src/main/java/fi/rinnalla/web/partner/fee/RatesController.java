package fi.rinnalla.web.partner.fee;

import fi.rinnalla.services.partner.KeepingRates;
import fi.rinnalla.services.partner.KeepingRates.RateSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the organisation pays, written down from a day on. */
@RequestScoped
@Path("hallinta/palkkiot")
public class RatesController {
    static final String TITLE = "fee.rates.title";

    @Inject
    private KeepingRates keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response rates(@QueryParam("tila") @DefaultValue("") String state) {
        var sheet = keeping.sheet();
        var said = state.equals("tallennettu") ? chrome().voice().say("fee.rates.saved") : "";
        return pages.show(RatesPage.TEMPLATE, page(sheet, RateForm.from(sheet.today()), said));
    }

    private RatesPage page(RateSheet sheet, RateForm form, String said) {
        return new RatesPage(chrome(), sheet, form, said, List.of());
    }

    @POST
    public Response set(@BeanParam RateForm form) {
        var sheet = keeping.sheet();
        var problems = form.problems(chrome().voice(), keeping::mayBeFrom);
        if (!problems.isEmpty()) {
            return pages.again(RatesPage.TEMPLATE, new RatesPage(chrome().troubled(), sheet, form, "", problems));
        }
        keeping.set(
                keys.digest(form.key()), form.work(), form.rate(), form.day().orElseThrow());
        return pages.go(RatesPage.URL + "?tila=tallennettu");
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
