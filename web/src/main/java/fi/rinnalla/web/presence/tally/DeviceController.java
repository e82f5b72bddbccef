package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.services.access.PairingATallyDevice;
import fi.rinnalla.services.presence.SeeingADay;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A shared tablet, left at a place for the day. */
@RequestScoped
@Path("tyo/kaynnit/laite")
public class DeviceController {
    @Inject
    private SeeingADay seeing;

    @Inject
    private PairingATallyDevice pairing;

    @Inject
    private Cookies cookies;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response ask(@QueryParam("paikka") @DefaultValue("") String place) {
        var code = seeing.of(place, Optional.empty()).map(it -> it.place().code());
        return pages.show(DevicePage.TEMPLATE, new DevicePage(desk.chrome("tally.nav"), code.orElse("")));
    }

    @POST
    public Response pair(@FormParam("paikka") @DefaultValue("") String place) {
        var here = cookies.in(request, Cookies.Session.STAFF).orElseThrow(() -> new NotAllowed("no session"));
        return Response.seeOther(URI.create("/tyo/kaynnit?paikka=" + URLEncoder.encode(place, StandardCharsets.UTF_8)))
                .cookie(cookies.give(Cookies.Session.STAFF, pairing.pair(here)))
                .build();
    }
}
