package fi.rinnalla.web.presence.tally;

import fi.rinnalla.services.presence.SeeingTheTallyYear;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A year of the tally, on a page. */
@RequestScoped
@Path("tyo/kaynnit/vuosi")
public class YearController {
    @Inject
    private SeeingTheTallyYear seeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response year(@QueryParam("vuosi") String year) {
        return pages.show(YearPage.TEMPLATE, new YearPage(desk.chrome("tally.nav"), seeing.of(read(year))));
    }

    static Optional<Integer> read(String year) {
        return Optional.ofNullable(year).filter(it -> it.matches("\\d{4}")).map(Integer::valueOf);
    }
}
