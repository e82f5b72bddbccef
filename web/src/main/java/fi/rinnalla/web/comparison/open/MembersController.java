package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingTheNetwork;
import fi.rinnalla.web.api.PageQuery;
import fi.rinnalla.web.api.Paged;
import fi.rinnalla.web.api.Replies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Whose programmes the network has been shown. */
@RequestScoped
@Path("api/v1/network/members")
public class MembersController {
    @Inject
    private ReadingTheNetwork reading;

    @Inject
    private Replies replies;

    @GET
    public Response members(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.NETWORK);
        var page = Paged.of(reading.members(), query, it -> it.programme().value());
        return replies.list(page.map(MembersController::answer), query, asked);
    }

    private static NetworkAnswers.Member answer(ReleasedProgramme it) {
        return new NetworkAnswers.Member(it.programme().value(), it.name(), it.organisation(), it.county());
    }
}
