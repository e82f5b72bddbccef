package fi.rinnalla.web.api;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingProgrammes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What the organisation does. */
@RequestScoped
@Path("api/v1/programmes")
public class ProgrammesController {
    @Inject
    private ReadingProgrammes reading;

    @Inject
    private Replies replies;

    @GET
    public Response programmes(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var page = Paged.of(reading.programmes(), query, ReadingProgrammes.Read::id);
        return replies.list(page.map(ProgrammesController::answer), query, asked);
    }

    private static Answers.Programme answer(ReadingProgrammes.Read it) {
        return new Answers.Programme(it.id(), it.name(), it.county(), it.startsOn(), it.endsOn(), it.funder());
    }
}
