package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.partner.AssignmentToLog;
import fi.rinnalla.services.partner.LogOutcome;
import fi.rinnalla.services.partner.LoggingAssignments;
import fi.rinnalla.services.partner.assignment.AnsweringOffers;
import fi.rinnalla.services.partner.assignment.OfferedToMe;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is offered to a partner: yes, no, or another time; and afterwards what they thought of it. */
@RequestScoped
@Path("oma/tarjoukset")
public class OffersController {
    @Inject
    private AnsweringOffers answering;

    @Inject
    private LoggingAssignments logging;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(OffersPage.TEMPLATE, new OffersPage(chrome(), answering.mine(), toLog(), said(state)));
    }

    private Set<OfferId> toLog() {
        return logging.waiting().stream().map(AssignmentToLog::offer).collect(Collectors.toSet());
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        return answering
                .one(new OfferId(id))
                .map(it -> pages.show(OfferPage.TEMPLATE, page(it, new TimeTyped(), new SayingTyped(), List.of())))
                .orElseGet(() -> here("muuttui"));
    }

    /** Anything but a yes or a no answers nothing. */
    @POST
    @Path("{id}/vastaus")
    public Response answer(@PathParam("id") UUID id, @FormParam("answer") @DefaultValue("") String answer) {
        var offer = mine(id).id();
        return switch (answer) {
            case "yes" -> here(answering.accept(offer) ? "lupasi" : "muuttui");
            case "no" -> here(answering.decline(offer) ? "eilupaa" : "muuttui");
            default -> here("");
        };
    }

    @POST
    @Path("{id}/aika")
    public Response suggest(@PathParam("id") UUID id, @BeanParam TimeTyped typed) {
        var mine = mine(id);
        var problems = typed.problems(chrome().voice(), answering.today());
        if (!problems.isEmpty()) {
            return pages.again(OfferPage.TEMPLATE, page(mine, typed, new SayingTyped(), problems));
        }
        return here(answering.suggest(mine.id(), typed.time()) ? "ehdotti" : "muuttui");
    }

    @POST
    @Path("{id}/peru")
    public Response giveBack(@PathParam("id") UUID id) {
        return here(answering.giveBack(new OfferId(id)) ? "perui" : "muuttui");
    }

    /** One tap writes the work down and asks for its fee. */
    @POST
    @Path("{id}/kirjaus")
    public Response log(@PathParam("id") UUID id, @BeanParam LogTyped typed) {
        var mine = mine(id);
        var problems = typed.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(OfferPage.TEMPLATE, page(mine, typed, new TimeTyped(), new SayingTyped(), problems));
        }
        var claims = logging.one(mine.id()).filter(AssignmentToLog::isClaimed).isPresent();
        var outcome =
                logging.log(keys.digest(typed.key()), mine.id(), typed.metres().orElseThrow(), typed.isSure());
        if (outcome instanceof LogOutcome.LooksLogged) {
            return pages.again(
                    OfferPage.TEMPLATE, page(mine, typed.alike(), new TimeTyped(), new SayingTyped(), List.of()));
        }
        if (outcome instanceof LogOutcome.NothingToLog) {
            return here("muuttui");
        }
        return here(claims ? "pyysi" : "kirjasi");
    }

    @POST
    @Path("{id}/palaute")
    public Response say(@PathParam("id") UUID id, @BeanParam SayingTyped typed) {
        var mine = mine(id);
        var form = typed.filled();
        if (form.slip().isPresent()) {
            var problem = OrderProblems.of(form.slip().get(), form, chrome().voice());
            return pages.again(OfferPage.TEMPLATE, page(mine, new TimeTyped(), typed, List.of(problem)));
        }
        return here(answering.say(mine.id(), form) ? "kiitos" : "muuttui");
    }

    /** Before anything that was typed is looked at. */
    private OfferedToMe mine(UUID id) {
        return answering.one(new OfferId(id)).orElseThrow(() -> new NotFound(id));
    }

    private OfferPage page(OfferedToMe it, TimeTyped time, SayingTyped saying, List<Problem> problems) {
        return page(it, new LogTyped(), time, saying, problems);
    }

    private OfferPage page(OfferedToMe it, LogTyped log, TimeTyped time, SayingTyped saying, List<Problem> problems) {
        var chrome = problems.isEmpty() && !log.isAlike() ? chrome() : chrome().troubled();
        var questions = new SayingQuestions(chrome.voice(), "partner", saying.filled(), problems);
        return new OfferPage(chrome, it, logging.one(it.id()), log, time, questions, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "lupasi" -> say("assignment.own.yes.done");
            case "eilupaa" -> say("assignment.own.no.done");
            case "ehdotti" -> say("assignment.own.suggest.done");
            case "perui" -> say("assignment.own.back.done");
            case "kirjasi" -> say("assignment.log.done");
            case "pyysi" -> say("assignment.log.done.claims");
            case "kiitos" -> say("ordering.said.done");
            case "muuttui" -> say("assignment.own.changed");
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go(OffersPage.URL + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("assignment.own");
    }
}
