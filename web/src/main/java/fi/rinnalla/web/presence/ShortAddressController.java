package fi.rinnalla.web.presence;

import fi.rinnalla.services.presence.FollowingAShortAddress;
import fi.rinnalla.services.presence.Landing;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FaultStatus;
import fi.rinnalla.web.shared.Languages;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What the code on a wall, a door or a table leads to, in the language of the phone. */
@RequestScoped
@Path("q/{code:[A-Za-z0-9-]{1,40}}")
public class ShortAddressController {
    private static final Landing HOME = new Landing(Landing.Page.HOME, "");

    @Inject
    private FollowingAShortAddress following;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response lead(@PathParam("code") String code) {
        var language = Languages.wished(request, chromes.profile().languages());
        return pages.go("/" + language.path() + page(follow(code)));
    }

    /** Whoever stands before a poster gets in also while the database, which alone knows the code, is away. */
    private Landing follow(String code) {
        try {
            return following.follow(code);
        } catch (RuntimeException fault) {
            if (FaultStatus.of(fault) != 503) {
                throw fault;
            }
            return HOME;
        }
    }

    private static String page(Landing landing) {
        return switch (landing.page()) {
            case HOME -> "/";
            case HOURS -> "/aukiolo" + (landing.place().isEmpty() ? "" : "#" + landing.place());
            case FEEDBACK -> "/palaute?paikka=" + landing.place() + "&qr=1";
        };
    }
}
