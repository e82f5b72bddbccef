package fi.rinnalla.web.access.people;

import fi.rinnalla.services.access.Inviting;
import fi.rinnalla.services.access.InvitingOutcome.AlreadyHere;
import fi.rinnalla.services.access.InvitingOutcome.Invited;
import fi.rinnalla.services.access.KeepingPeople;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Somebody is asked to join. The link is shown in the answer to the form itself, once, like the words of a card. */
@RequestScoped
@Path("hallinta/ihmiset/kutsu")
public class InvitingController {
    @Inject
    private Inviting inviting;

    @Inject
    private KeepingPeople keeping;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Cookies cookies;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response begin() {
        return pages.show(InvitePage.TEMPLATE, page(new InviteForm(Sent.NOTHING), List.of()));
    }

    @POST
    public Response invite(Form typed) {
        var form = new InviteForm(Sent.of(typed));
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        var outcome = inviting.invite(form.invitee(), form.sent().form());
        if (outcome instanceof Invited invited) {
            return pages.show(
                    InvitedPage.TEMPLATE, new InvitedPage(chrome(), form.sent().text("name"), link(invited.token())));
        }
        return outcome instanceof AlreadyHere
                ? again(form, List.of(new Problem("email", chrome().voice().say("admin.people.error.here"))))
                : pages.go(PeoplePage.URL + "?tila=lahetetty");
    }

    @POST
    @Path("peruutus")
    public Response withdraw(Form typed) {
        inviting.withdraw(Typed.id(Sent.of(typed).text("invitation")).orElseGet(() -> new UUID(0, 0)));
        return pages.go(PeoplePage.URL + "?tila=peruttu");
    }

    private String link(Token token) {
        return cookies.scheme() + "://" + request.getHeader("Host") + InvitationController.PATH + "?avain="
                + token.value();
    }

    private Response again(InviteForm form, List<Problem> problems) {
        return pages.again(InvitePage.TEMPLATE, page(form, problems));
    }

    private InvitePage page(InviteForm form, List<Problem> problems) {
        keeping.asked();
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new InvitePage(chrome, form, chromes.profile().languages(), problems);
    }

    private Chrome chrome() {
        return desk.chrome(PeoplePage.TITLE);
    }
}
