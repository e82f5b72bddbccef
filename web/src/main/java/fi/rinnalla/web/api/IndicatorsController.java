package fi.rinnalla.web.api;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingProgrammes;
import fi.rinnalla.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** By what is measured, in words. */
@RequestScoped
@Path("api/v1/indicators")
public class IndicatorsController {
    @Inject
    private ReadingProgrammes reading;

    @Inject
    private Texts texts;

    @Inject
    private Replies replies;

    @GET
    public Response indicators(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var all = new IndicatorWords(texts).all(reading.indicators());
        var behind = query.after(it -> it);
        var found = all.stream()
                .filter(it -> behind.stream().allMatch(place -> it.code().compareTo(place) > 0))
                .limit(query.limit() + 1L)
                .toList();
        return replies.list(Paged.of(found, query.limit(), Answers.Indicator::code), query, asked);
    }
}
