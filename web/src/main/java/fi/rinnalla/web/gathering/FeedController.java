package fi.rinnalla.web.gathering;

import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The organisation's public events as a calendar to subscribe to. */
@RequestScoped
@Path("{language:fi|sv|en|selko}")
public class FeedController {
    @Inject
    private SeeingGatherings seeing;

    @Inject
    private Calendars calendars;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @GET
    @Path("tapahtumat.ics")
    public Response feed(@PathParam("language") String path) {
        var voice = chromes.voice(spoken.here(path), chromes.profile());
        return calendars.feed(seeing.all(Door.EVENTS.kind()).found(), voice);
    }
}
