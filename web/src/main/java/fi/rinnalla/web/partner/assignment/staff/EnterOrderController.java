package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.partner.assignment.EnteringAnOrder;
import fi.rinnalla.services.partner.assignment.OrderingOutcome;
import fi.rinnalla.services.partner.assignment.PreparingAnOrder;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.partner.assignment.OrderProblems;
import fi.rinnalla.web.partner.assignment.OrderQuestions;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An order that came by phone or by mail. The answer to the form shows the card's words, once. */
@RequestScoped
@Path("tyo/toimeksiannot/uusi")
public class EnterOrderController {
    @Inject
    private EnteringAnOrder entering;

    @Inject
    private PreparingAnOrder preparing;

    @Inject
    private Desk desk;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response begin() {
        return pages.show(EnterOrderPage.TEMPLATE, page(EnterOrderTyped.empty(desk.language()), List.of()));
    }

    @POST
    public Response keep(@BeanParam EnterOrderTyped form) {
        preparing.readers(); // Whoever may not enter one is not told what is missing.
        if (form.source().isEmpty()) {
            return again(form, List.of(problem("assignment.enter.source.error")));
        }
        if (!keys.isFresh(form.key())) {
            return again(form, List.of(problem("feedback.error.expired")));
        }
        try {
            return answer(entering.enter(form.filled(desk.language())), form);
        } catch (Busy busy) {
            return pages.with(503, EnterOrderPage.TEMPLATE, page(form, List.of(problem("staff.error.busy"))));
        }
    }

    private Response answer(OrderingOutcome outcome, EnterOrderTyped form) {
        if (outcome instanceof OrderingOutcome.Ordered ordered) {
            var language = form.spoken().orElse(desk.language());
            var card = ordered.secret().map(it -> CardSpelling.of(it, language));
            return pages.show(EnteredOrderPage.TEMPLATE, new EnteredOrderPage(chrome(), ordered, card));
        }
        if (outcome instanceof OrderingOutcome.Refused refused) {
            return again(form, OrderProblems.of(refused.slips(), chrome().voice()));
        }
        var why = outcome instanceof OrderingOutcome.Different ? "ordering.error.different" : "ordering.error.deleted";
        return pages.conflict(EnterOrderPage.TEMPLATE, page(form, List.of(problem(why))));
    }

    private Response again(EnterOrderTyped form, List<Problem> problems) {
        return pages.again(EnterOrderPage.TEMPLATE, page(form, problems));
    }

    private EnterOrderPage page(EnterOrderTyped form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var readers = preparing.readers();
        var voice = chrome.voice();
        var contact = PromiseLine.names(voice, readers.ofContact());
        return new EnterOrderPage(
                chrome,
                form,
                new OrderQuestions(voice, chromes.profile().languages(), contact, form, problems),
                voice.say("ordering.promise", "readers", PromiseLine.names(voice, readers.ofHopes())),
                problems);
    }

    private Problem problem(String key) {
        return new Problem("source", chrome().voice().say(key));
    }

    private Chrome chrome() {
        return desk.chrome("assignment.nav");
    }
}
