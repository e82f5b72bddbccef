package fi.rinnalla.web.feedback;

import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Languages;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What the code on a table leads to: the form, with the place filled in, in the language of the phone. Nothing is counted. */
@Controller
@RequestScoped
@Path("q/{code:[A-Za-z0-9-]{1,40}}")
public class PlaceCodeController {
    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response lead(@PathParam("code") String code) {
        var language = Languages.wished(request, chromes.profile().languages());
        return pages.go("/" + language.path() + "/palaute?paikka=" + code + "&qr=1");
    }
}
