package fi.rinnalla.web.api;

import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingOwnRelease;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The organisation's own frozen bins. */
@RequestScoped
@Path("api/v1/release")
public class ReleaseController {
    @Inject
    private ReadingOwnRelease reading;

    @Inject
    private Replies replies;

    @GET
    public Response release(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var found = reading.page(query.after(CellPlace::parse), query.limit() + 1);
        var page = Paged.of(found, query.limit(), it -> it.place().toString());
        return replies.list(page.map(ReleaseController::answer), query, asked);
    }

    public static Answers.Cell answer(FrozenCell it) {
        var released = it.cell();
        var interval = released.bin().interval();
        return new Answers.Cell(
                released.programme().value(),
                released.quarter().toString(),
                released.cell().indicator().code(),
                released.cell().division(),
                interval.lo(),
                interval.hi(),
                it.frozenOn(),
                it.open());
    }
}
