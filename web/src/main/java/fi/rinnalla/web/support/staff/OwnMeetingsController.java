package fi.rinnalla.web.support.staff;

import fi.rinnalla.services.support.SeeingMyMeetings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A partner's meetings that are ahead. */
@RequestScoped
@Path("oma/palaverit")
public class OwnMeetingsController {
    @Inject
    private SeeingMyMeetings seeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response ahead() {
        return pages.show(OwnMeetingsPage.TEMPLATE, new OwnMeetingsPage(desk.chrome("partner.own"), seeing.ahead()));
    }
}
