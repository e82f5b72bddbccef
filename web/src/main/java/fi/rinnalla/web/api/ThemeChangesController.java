package fi.rinnalla.web.api;

import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingChanges;
import fi.rinnalla.web.api.Answers.Said;
import fi.rinnalla.web.api.Answers.ThemeChange;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What themes of many parents have led to. Newest first. */
@RequestScoped
@Path("api/v1/theme-changes")
public class ThemeChangesController {
    @Inject
    private ReadingChanges reading;

    @Inject
    private Replies replies;

    @GET
    public Response changes(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var page = Paged.of(reading.together(query.after(After::parse), query.limit()));
        return replies.list(page.map(ThemeChangesController::answer), query, asked);
    }

    private static ThemeChange answer(PublicChange it) {
        return new ThemeChange(
                it.id(),
                Typed.low(it.county()),
                Typed.low(it.code()),
                it.since(),
                it.reopened(),
                new Said(it.language().path(), it.said()),
                PlaceAnswer.reasons(it.words()));
    }
}
