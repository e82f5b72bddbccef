package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.access.Inviting;
import fi.rinnalla.services.access.InvitingByMail;
import fi.rinnalla.services.access.InvitingOutcome;
import fi.rinnalla.services.access.InvitingOutcome.Invited;
import fi.rinnalla.services.access.InvitingOutcome.InvitedBefore;
import fi.rinnalla.services.access.InvitingOutcome.Mailed;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
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
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody is asked to join: by a letter, where mail can leave; or by a link, which is shown in the answer to the form itself,
 * once, like the words of a card.
 */
@RequestScoped
@Path("hallinta/ihmiset/kutsu")
public class InvitingController {
    @Inject
    private Inviting inviting;

    @Inject
    private InvitingByMail mailing;

    @Inject
    private PeopleList people;

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
        var outcome = form.byMail()
                ? mailing.invite(form.invitee(), form.sent().form(), door())
                : inviting.invite(form.invitee(), form.sent().form());
        return isDone(outcome) ? done(outcome) : again(form, List.of(new Problem("email", why(outcome))));
    }

    /** For one that was lost, or that ran out. */
    @POST
    @Path("uusi")
    public Response inviteAgain(Form typed) {
        var sent = Sent.of(typed);
        var outcome = mailing.isOffered()
                ? mailing.again(id(sent), ofItsRow(sent), door())
                : inviting.again(id(sent), ofItsRow(sent));
        return isDone(outcome)
                ? done(outcome)
                : pages.again(
                        PeoplePage.TEMPLATE,
                        people.saying(Notice.warn(chrome().voice().say("admin.people.again.not"), why(outcome))));
    }

    @POST
    @Path("peruutus")
    public Response withdraw(Form typed) {
        inviting.withdraw(id(Sent.of(typed)));
        return pages.go(PeoplePage.URL + "?tila=peruttu");
    }

    /** The forms of all rows share the page's key. */
    private static Digest ofItsRow(Sent sent) {
        return Digest.of(sent.text(FormKeys.FIELD) + " " + id(sent));
    }

    private static UUID id(Sent sent) {
        return Typed.id(sent.text("invitation")).orElseGet(() -> new UUID(0, 0));
    }

    private static boolean isDone(InvitingOutcome outcome) {
        return outcome instanceof Invited || outcome instanceof Mailed || outcome instanceof InvitedBefore;
    }

    private Response done(InvitingOutcome outcome) {
        if (outcome instanceof Invited invited) {
            var name = invited.invitee().shownName();
            var link = cookies.scheme() + "://" + door() + InvitationController.linked(invited.token());
            return pages.show(InvitedPage.TEMPLATE, new InvitedPage(chrome(), name, link));
        }
        var shown = outcome instanceof InvitedBefore before && !before.byMail();
        return pages.go(PeoplePage.URL + "?tila=" + (shown ? "lahetetty" : "postitettu"));
    }

    private String why(InvitingOutcome outcome) {
        return new InvitingWords(chrome().voice()).why(outcome);
    }

    private String door() {
        return request.getHeader("Host").toLowerCase(Locale.ROOT);
    }

    private Response again(InviteForm form, List<Problem> problems) {
        return pages.again(InvitePage.TEMPLATE, page(form, problems));
    }

    private InvitePage page(InviteForm form, List<Problem> problems) {
        var offered = mailing.isOffered();
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new InvitePage(chrome, form, chromes.profile().languages(), offered, problems);
    }

    private Chrome chrome() {
        return desk.chrome(PeoplePage.TITLE);
    }
}
