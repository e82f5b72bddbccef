package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.codevelopment.group.SeeingMyMeetings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A partner goes to a meeting of their group: by a way in of their own, as everybody else who sits there. */
@RequestScoped
@Path("oma/ryhmakokoukset")
public class MyMeetingController {
    @Inject
    private SeeingMyMeetings meetings;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @POST
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        var meeting = new GroupMeetingId(id);
        var token = meetings.open(meeting).orElseThrow(() -> new NotFound(meeting));
        return pages.go("/" + desk.language().path() + "/kokous/" + token.value());
    }
}
