package fi.rinnalla.web.api.staff;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.opendata.AgreeingToOpenData;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides what of the release everybody may have. */
@RequestScoped
@Path("tyo/luvut/avoin")
public class OpenConsentController {
    @Inject
    private AgreeingToOpenData agreeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") String state) {
        var decided = agreeing.all();
        var chrome = desk.chrome("staff.nav.figures");
        return pages.show(OpenConsentPage.TEMPLATE, new OpenConsentPage(chrome, decided, "tallessa".equals(state)));
    }

    /** The whole choice of a programme at once: what is not ticked does not come out any more. */
    @POST
    public Response agree(Form typed) {
        var sent = Sent.of(typed);
        var programme = new ProgrammeId(Typed.id(sent.text("toiminta")).orElseGet(() -> new UUID(0, 0)));
        agreeing.agree(
                programme,
                sent.all("osoitin").stream()
                        .flatMap(it -> Indicator.coded(it).stream())
                        .collect(Collectors.toSet()));
        return pages.go(OpenConsentPage.URL + "?tila=tallessa");
    }
}
