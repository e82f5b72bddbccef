package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.PasswordRule;
import fi.rinnalla.services.access.AcceptingAnInvitation;
import fi.rinnalla.services.access.AcceptingAnInvitation.NotTaken;
import fi.rinnalla.services.access.AcceptingAnInvitation.Opened;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Languages;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Somebody who was asked to join comes with the link, and chooses a password. Looking at the page uses nothing up. */
@RequestScoped
@Path("kutsu")
public class InvitationController {
    static final String PATH = "/kutsu";

    @Inject
    private AcceptingAnInvitation accepting;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    static String linked(Token token) {
        return PATH + "?avain=" + token.value();
    }

    @GET
    public Response look(@QueryParam("avain") @DefaultValue("") String secret) {
        var chrome = chrome();
        return pages.show(InvitationPage.TEMPLATE, page(chrome, secret, List.of()));
    }

    @POST
    public Response accept(
            @FormParam("avain") @DefaultValue("") String secret,
            @FormParam("password") @DefaultValue("") String typed,
            @FormParam("again") @DefaultValue("") String again) {
        var chrome = chrome();
        if (!typed.equals(again)) {
            return again(chrome, secret, "again", "staff.invited.error.again");
        }
        var password = typed.toCharArray();
        try {
            var brand = chromes.profile().brand();
            var outcome = accepting.accept(new Token(secret), password, List.of(brand.name(), brand.shortName()));
            if (outcome instanceof NotTaken not) {
                return again(chrome, secret, "password", "staff.invited.error." + Typed.low(not.why()));
            }
            return outcome instanceof Opened
                    ? pages.go("/kirjaudu?tila=kutsuttu")
                    : pages.again(InvitationPage.TEMPLATE, page(chrome.troubled(), "", List.of()));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Response again(Chrome chrome, String secret, String field, String why) {
        var words = chrome.voice().say(why, "min", PasswordRule.SHORTEST, "max", PasswordRule.LONGEST);
        return pages.again(
                InvitationPage.TEMPLATE, page(chrome.troubled(), secret, List.of(new Problem(field, words))));
    }

    private InvitationPage page(Chrome chrome, String secret, List<Problem> problems) {
        return new InvitationPage(chrome, keys.fresh(), secret, invitee(secret), problems);
    }

    private Optional<Invitee> invitee(String secret) {
        return secret.isEmpty() ? Optional.empty() : accepting.invitee(new Token(secret));
    }

    /** In the language of whoever was asked, were it known; before that, in the browser's. */
    private Chrome chrome() {
        var language = Languages.wished(request, chromes.profile().languages());
        return chromes.staff(language, "staff.invited.heading", null);
    }
}
