package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.KnowingHowLongThingsAreKept;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How long things are kept, in words. */
@RequestScoped
@Path("hallinta/sailytys")
public class RetentionController {
    @Inject
    private KnowingHowLongThingsAreKept knowing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look() {
        var kept = knowing.kept();
        var page = new RetentionPage(desk.chrome(RetentionPage.TITLE, false), kept.periods(), kept.mayBeChanged());
        return pages.show(RetentionPage.TEMPLATE, page);
    }
}
