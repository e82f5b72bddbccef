package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualPlace;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.services.support.SeeingIndividualSupport;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The list of those who are supported alone, at a meeting or in coaching. */
@RequestScoped
@Path("tyo/yksilotuki")
public class IndividualController {
    @Inject
    private SeeingIndividualSupport seeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("laji") @DefaultValue("") String kind,
            @QueryParam("tila") @DefaultValue("") String running,
            @QueryParam("jalkeen") @DefaultValue("") String behind) {
        var filter = new IndividualSupports.Filter(
                Typed.one(IndividualKind.class, kind),
                running.equals("true") || running.equals("false")
                        ? Optional.of(running.equals("true"))
                        : Optional.empty());
        var after = IndividualPlace.parse(behind);
        return pages.show(
                IndividualPage.TEMPLATE,
                new IndividualPage(desk.chrome("request.nav"), seeing.list(filter, after), filter, after.isPresent()));
    }
}
