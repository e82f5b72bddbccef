package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The meetings of one event or group as a file. It is the same for everybody, so that fetching it tells nothing. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/{door:" + Door.EITHER + "}")
public class CalendarController {
    @Inject
    private SeeingGatherings seeing;

    @Inject
    private Calendars calendars;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @GET
    @Path("{gathering}.ics")
    public Response file(
            @PathParam("language") String path,
            @PathParam("gathering") UUID id,
            @QueryParam("paikka") @DefaultValue("false") boolean withPlace) {
        var voice = chromes.voice(spoken.here(path), chromes.profile());
        return calendars.file(seeing.one(new GatheringId(id)), voice, withPlace);
    }
}
