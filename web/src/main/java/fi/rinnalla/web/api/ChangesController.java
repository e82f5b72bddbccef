package fi.rinnalla.web.api;

import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingChanges;
import fi.rinnalla.web.api.Answers.Change;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** You said, this happened. Newest first. */
@RequestScoped
@Path("api/v1/changes")
public class ChangesController {
    @Inject
    private ReadingChanges reading;

    @Inject
    private Replies replies;

    @GET
    public Response changes(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var page = Paged.of(reading.published(query.language(), query.after(After::parse), query.limit()));
        return replies.list(page.map(ChangesController::answer), query, asked);
    }

    private static Change answer(PublishedRow it) {
        return new Change(
                it.id().value(),
                it.language().path(),
                Typed.low(it.change()),
                it.said(),
                it.done(),
                it.publishedOn(),
                it.themes().stream().sorted().map(Typed::low).toList());
    }
}
