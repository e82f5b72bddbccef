package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.services.gathering.AddingAMeeting;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One meeting more for a series that stands, and the way back. */
@RequestScoped
@Path("tyo/ryhmat")
public class AddedMeetingsController {
    @Inject
    private AddingAMeeting adding;

    @Inject
    private OursPages ours;

    @Inject
    private Pages pages;

    @POST
    @Path("{gathering}/tapaamiset")
    public Response add(@PathParam("gathering") UUID id, MultivaluedMap<String, String> typed) {
        ours.one(id);
        var added = new MeetingForm(typed).meeting().flatMap(it -> adding.add(new GatheringId(id), it));
        return added.isPresent() ? here(id, "lisatty") : again(id, typed);
    }

    private Response again(UUID id, MultivaluedMap<String, String> typed) {
        var problem = new Problem("day", ours.say("running.error.add"));
        return pages.again(OursOnePage.TEMPLATE, ours.page(id, "", typed, List.of(problem)));
    }

    @POST
    @Path("{gathering}/tapaamiset/{session}/lisays/takaisin")
    public Response takeBack(@PathParam("gathering") UUID id, @PathParam("session") UUID session) {
        adding.takeBack(new GatheringId(id), new SessionId(session));
        return here(id, "palautettu");
    }

    private Response here(UUID id, String state) {
        return pages.go("/tyo/ryhmat/" + id + "?tila=" + state);
    }
}
