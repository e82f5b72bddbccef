package fi.rinnalla.web.partner;

import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.services.partner.KeepingMyProfile;
import fi.rinnalla.services.partner.LoggingAssignments;
import fi.rinnalla.services.partner.SigningCommitments;
import fi.rinnalla.services.partner.assignment.AnsweringOffers;
import fi.rinnalla.services.support.AnsweringProposals;
import fi.rinnalla.services.support.WalkingBeside;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** A partner's own page: how things stand, a pause with one button, and what they can be asked for. */
@RequestScoped
@Path("oma")
public class OwnController {
    private static final String TITLE = "partner.own";

    @Inject
    private KeepingMyProfile keeping;

    @Inject
    private AnsweringProposals answering;

    @Inject
    private AnsweringOffers offers;

    @Inject
    private LoggingAssignments logging;

    @Inject
    private WalkingBeside walking;

    @Inject
    private SigningCommitments signing;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response home(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(
                OwnPage.TEMPLATE,
                new OwnPage(
                        chrome(),
                        keeping.mine(),
                        answering.waiting(),
                        offers.waiting(),
                        logging.waiting().size(),
                        walking.mine(),
                        signing.mine(desk.language()),
                        said(state)));
    }

    /** Anything but a yes or a no answers nothing. */
    @POST
    @Path("ehdotukset/{id}")
    public Response answer(
            @PathParam("id") UUID id,
            @FormParam("answer") @DefaultValue("") String answer,
            @FormParam("never") @DefaultValue("") String never) {
        if (!answer.equals("yes") && !answer.equals("no")) {
            answering.waiting(); // Whoever may not answer is not told what an answer looks like.
            return here("");
        }
        var yes = answer.equals("yes");
        var answered = answering.answer(new ProposalId(id), yes, never.equals("true"));
        return here(!answered ? "muuttui" : yes ? "lupasi" : "eilupaa");
    }

    @POST
    @Path("tauko")
    public Response pause() {
        keeping.pause();
        return here("tauolla");
    }

    @POST
    @Path("tauko/peru")
    public Response goOn() {
        keeping.goOn();
        return here("mukana");
    }

    @GET
    @Path("profiili")
    public Response profile() {
        return keeping.mine()
                .map(it -> ProfileForm.of(it.profile(), it.shownSince().isPresent()))
                .map(it -> pages.show(OwnProfilePage.TEMPLATE, page(it, List.of())))
                .orElseGet(() -> here(""));
    }

    @POST
    @Path("profiili")
    public Response describe(@BeanParam ProfileForm form) {
        // Before anything else is said: whoever is no partner is not let in, and whoever is in no register has nothing
        // to say yet.
        if (keeping.mine().isEmpty()) {
            return here("");
        }
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OwnProfilePage.TEMPLATE, page(form, problems));
        }
        keeping.describe(form.profile(), form.isShown());
        return here("tallennettu");
    }

    private OwnProfilePage page(ProfileForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var questions = new ProfileQuestions(chrome.voice(), chromes.profile().languages(), form, problems);
        return new OwnProfilePage(chrome, form, questions, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "tauolla" -> say("partner.own.paused.done");
            case "mukana" -> say("partner.own.resumed.done");
            case "lupasi" -> say("partner.asked.yes.done");
            case "eilupaa" -> say("partner.asked.no.done");
            case "muuttui" -> say("partner.asked.changed");
            case "tallennettu" -> say("partner.saved");
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go("/oma" + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
